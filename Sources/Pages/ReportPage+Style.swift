import CoterieRendering

extension ReportPage {
  /// The look of the page: a report set in the reader's serif, tables and drawings in a sans serif,
  /// all colours those of the diagrams.
  static let styleSheet = base + layout + figures + tables + notes + print

  /// The colour of each swatch.
  private static let hueRules = (1...Color.hueCount).map {
    ".hue-\($0){--swatch:var(\(Color.hue($0 - 1).property))}"
  }.joined()

  private static let base = """
    :root{color-scheme:light dark;
    --serif:Charter,'Bitstream Charter','Iowan Old Style','Source Serif 4',Georgia,\
    'Liberation Serif','Noto Serif',serif;
    --sans:'Helvetica Neue',Arial,'Liberation Sans','Noto Sans',sans-serif}
    *{box-sizing:border-box}
    html{font-size:106.25%;-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0;background:var(--coterie-background);color:var(--coterie-ink);
    font:1rem/1.55 var(--serif);overflow-wrap:break-word}
    a{color:inherit;text-decoration-color:var(--coterie-muted);text-underline-offset:.18em}
    a:hover{text-decoration-thickness:2px}
    :focus-visible{outline:2px solid var(--coterie-accent);outline-offset:3px}
    .skip{position:absolute;left:-99rem}
    .skip:focus{left:1rem;top:.5rem;background:var(--coterie-background);padding:.3rem .6rem}
    h1,h2,h3{line-height:1.2;font-weight:600;text-wrap:balance;margin:0}
    h1{font-size:clamp(1.9rem,1.2rem + 3vw,2.9rem);letter-spacing:-.012em}
    h2{font-size:1.45rem;margin-bottom:.7rem}
    h3{font-size:1.08rem;margin:1.6rem 0 .5rem}
    p,ul{max-width:43rem}
    p{margin:0 0 .9rem}
    code,pre{font:.82em/1.5 ui-monospace,Menlo,Consolas,'Liberation Mono',monospace}
    pre code{font-size:1em}
    pre{background:var(--coterie-panel);padding:.7rem .9rem;overflow-x:auto;margin:.2rem 0 .6rem}

    """

  private static let layout = """
    .page{max-width:76rem;margin:0 auto;padding:0 clamp(1rem,4vw,3rem)}
    header{padding:clamp(1.6rem,5vw,3.6rem) 0 1.6rem}
    .kicker{font:.82rem/1.4 var(--sans);color:var(--coterie-muted);margin:0 0 .5rem}
    .summary{font-size:1.2rem;line-height:1.5;margin:1rem 0 1.8rem;text-wrap:pretty}
    .headline{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));
    gap:1.1rem 1.6rem;margin:0;border-top:1px solid var(--coterie-ink);padding-top:1rem}
    .headline div{display:flex;flex-direction:column}
    .headline dt{order:1;font:600 .82rem/1.35 var(--sans)}
    .headline dd{margin:0;font-size:2rem;line-height:1.1;letter-spacing:-.01em;white-space:nowrap}
    .headline .note{order:2;font:.76rem/1.4 var(--sans);letter-spacing:0;white-space:normal;
    color:var(--coterie-muted)}
    nav{border-top:1px solid var(--coterie-grid);border-bottom:1px solid var(--coterie-grid);
    font:.82rem/1.5 var(--sans)}
    nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.25rem;margin:0;
    padding:.6rem 0;max-width:none}
    nav a{display:inline-block;padding:.2rem 0;text-decoration:none}
    nav a:hover{text-decoration:underline}
    section{padding-top:2.8rem;scroll-margin-top:1rem}
    footer{border-top:1px solid var(--coterie-grid);margin-top:3.5rem;padding:1.6rem 0 3rem;
    font-size:.92rem}
    footer h2{font-size:1.1rem}
    footer ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1.25rem;max-width:none}
    .colophon{color:var(--coterie-muted);font:.8rem/1.5 var(--sans)}
    .findings{padding-left:1.1rem;margin:0}
    .findings li{margin-bottom:.45rem}

    """

  private static let figures = """
    figure{margin:1.2rem 0 2.2rem;position:relative}
    .drawing{overflow:auto;padding:.5rem 0;-webkit-overflow-scrolling:touch;
    border-top:1px solid var(--coterie-grid);border-bottom:1px solid var(--coterie-grid)}
    figure{container-type:inline-size}
    .drawing,.key{--shown:max(min(46rem,var(--width)),min(100cqi,var(--width)));--w:var(--shown)}
    .drawing svg{display:block;width:var(--w);height:auto;margin:0 auto}
    input.zoom{position:absolute;opacity:0;width:1px;height:1px;margin:0}
    label.zoom{display:block;width:fit-content;margin:0 0 .35rem auto;cursor:pointer;
    font:.76rem/1.4 var(--sans);padding:.18rem .55rem;border-radius:3px;
    background:var(--coterie-panel);border:1px solid var(--coterie-grid)}
    input.zoom:focus-visible + label{outline:2px solid var(--coterie-accent);outline-offset:2px}
    input.zoom:checked + label{background:var(--coterie-ink);color:var(--coterie-background)}
    input.zoom:checked ~ .drawing,input.zoom:checked ~ .key{
    --w:calc(2*var(--shown))}
    .key{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin:.8rem 0 0;font:.79rem/1.4 var(--sans)}
    .key div{display:flex;flex-wrap:wrap;align-items:center;align-content:start;gap:.15rem 1.1rem}
    .key dt{flex-basis:100%;font-weight:600;color:var(--coterie-muted)}
    .key dd{display:flex;align-items:center;gap:.4rem;margin:0}
    .key svg{flex:none;height:auto}
    .key b{color:var(--coterie-muted)}
    figcaption{font:.86rem/1.5 var(--sans);margin-top:.6rem;max-width:50rem}
    .files{color:var(--coterie-muted);white-space:nowrap}
    .files a{margin-left:.35rem}
    .absent{padding:2rem 1rem;background:var(--coterie-panel);font:.9rem/1.5 var(--sans)}

    """

  private static let tables = """
    .table{overflow-x:auto;-webkit-overflow-scrolling:touch;margin:1.4rem 0 .7rem}
    table{border-collapse:collapse;font:.79rem/1.38 var(--sans);
    font-variant-numeric:tabular-nums lining-nums;min-width:100%}
    #network-comparison{min-width:min(100%,30rem)}
    #affiliation-table,#link-table{min-width:min(100%,52rem)}
    #author-table{font-size:.765rem}
    #author-table th,#author-table td{padding-left:.36rem;padding-right:.36rem}
    #author-table tr > :first-child{padding-left:.15rem}
    caption{text-align:left;padding-bottom:.55rem}
    caption div{position:sticky;left:0;width:fit-content;
    max-width:min(50rem,calc(100vw - 2.2rem));font-size:.86rem;line-height:1.5}
    th,td{padding:.3rem .55rem;text-align:left;vertical-align:top;font-weight:400}
    th:first-child,td:first-child{padding-left:.15rem}
    thead th{vertical-align:bottom;font-weight:600;line-height:1.25}
    thead tr:last-child th{border-bottom:1px solid var(--coterie-ink)}
    thead tr:first-child > *{border-top:1px solid var(--coterie-ink)}
    tbody tr{border-bottom:1px solid var(--coterie-grid)}
    tbody tr:last-child{border-bottom:1px solid var(--coterie-ink)}
    tbody tr:hover{background:var(--coterie-panel)}
    .groups th{text-align:center;padding-bottom:.1rem}
    .figure{text-align:right}
    td.figure,th.figure{white-space:nowrap}
    thead th.figure{white-space:normal}
    tbody th[scope=row]{position:sticky;left:0;background:var(--coterie-background);z-index:1}
    #paper-table tbody th[scope=row],#network-comparison tbody th[scope=row]{position:static}
    tbody th[scope=row] > bdi{white-space:nowrap}
    thead button{all:unset;cursor:pointer;display:inline}
    thead button:focus-visible{outline:2px solid var(--coterie-accent);outline-offset:2px}
    thead button:hover{text-decoration:underline}
    th[aria-sort]{color:var(--coterie-ink)}
    th[aria-sort=descending] > button::after{content:'\\25BE';content:'\\25BE' / ''}
    th[aria-sort=ascending] > button::after{content:'\\25B4';content:'\\25B4' / ''}
    .bound{font-weight:400;color:var(--coterie-muted);margin-left:.12em;line-height:0;
    font-size:.88em}
    .sign{font:600 .95em var(--sans)}
    .swatch{display:inline-block;width:.72em;height:.72em;border-radius:50%;margin-right:.42em;
    background:var(--swatch);print-color-adjust:exact;-webkit-print-color-adjust:exact}
    \(hueRules)
    .hue-other{--swatch:var(--coterie-other)}
    .inferred{font-style:italic}
    .up,.down,.same{display:inline-block;min-width:2.1em;text-align:left;padding-left:.3em}
    .same{color:var(--coterie-muted)}
    .up,.down{font-weight:600}
    .partial{color:var(--coterie-muted)}
    .bars{display:block;overflow:visible}
    .bars rect{fill:var(--coterie-ink)}
    .bars .open{fill:var(--coterie-background);stroke:var(--coterie-ink);stroke-width:1}
    .bars path{stroke:var(--coterie-grid);fill:none}
    #cluster-table td:last-child{min-width:24rem}
    #cluster-table td:nth-child(3){min-width:11rem}
    #paper-table th[scope=row]{min-width:19rem}
    #year-table tbody th{white-space:nowrap}
    cite{font:.95rem/1.4 var(--serif)}
    .by,.ids{display:block;color:var(--coterie-muted)}
    .place{white-space:nowrap}

    """

  private static let notes = """
    .remark{font:.78rem/1.5 var(--sans);color:var(--coterie-muted);max-width:50rem;margin:0 0 .5rem}
    details{font:.79rem/1.5 var(--sans);margin-bottom:1.4rem}
    summary{cursor:pointer;font-weight:600;padding:.25rem 0;width:fit-content}
    .definitions dl{columns:19rem;column-gap:2.2rem;margin:.3rem 0 0;max-width:none}
    .definitions dl div{break-inside:avoid;margin-bottom:.45rem}
    .definitions dt,.definitions dd{display:inline;margin:0}
    .definitions dt{font-weight:600}
    .definitions p{color:var(--coterie-muted);max-width:none;margin:.3rem 0 0}
    .limits{margin:0}
    .limits > div{margin-bottom:.9rem}
    .limits dt{font-weight:600}
    .limits dd{margin:0;max-width:43rem}
    .limits ul{padding-left:1.1rem;margin:.2rem 0}
    @media (min-width:60rem){
    .limits > div,.noticed{display:grid;grid-template-columns:13rem minmax(0,1fr);gap:0 1.6rem}
    .noticed h3{margin:.2rem 0 0;font-size:1rem}}
    .diagnostics{font:inherit;font-size:.95rem}
    .diagnostics ul{padding-left:1.1rem;margin:.3rem 0}
    .diagnostics li{margin-bottom:.5rem}
    .diagnostics code{color:var(--coterie-muted);overflow-wrap:anywhere}
    .limits code{overflow-wrap:anywhere}
    @media (max-width:44rem){html{font-size:100%}.summary{font-size:1.1rem}
    .headline{grid-template-columns:1fr 1fr}section{padding-top:2.2rem}
    nav a{padding:.35rem 0}
    #paper-table th[scope=row]{min-width:15rem}#paper-table td:nth-child(2){min-width:3.6rem}}

    """

  private static let print = """
    @page{size:A4;margin:17mm 15mm}
    @media print{
    html{font-size:9.6pt}
    .page{max-width:none;padding:0}
    nav,.skip,.screen,input.zoom,label.zoom{display:none}
    header{padding:0 0 2mm}
    .summary,.limits dd{max-width:none}
    .findings{max-width:none;columns:2;column-gap:8mm}
    .findings li{break-inside:avoid}
    .limits > div,.noticed{display:grid;grid-template-columns:34mm minmax(0,1fr);gap:0 5mm}
    .limits > div{margin-bottom:2.4mm}
    .noticed h3{margin:0;font-size:1rem}
    h1{font-size:24pt}
    .headline{grid-template-columns:repeat(6,1fr);gap:4mm}
    .headline dd{font-size:15pt}
    section{padding-top:7mm}
    h2,h3,caption,summary{break-after:avoid}
    figcaption{break-before:avoid}
    figure,.headline,.limits > div{break-inside:avoid}
    .drawing{overflow:visible;border:0}
    .drawing,.key,input.zoom:checked ~ .drawing,input.zoom:checked ~ .key{
    --w:min(100cqi,var(--width),225mm*var(--aspect))}
    .key{font-size:7.2pt}
    .table{overflow:visible}
    table{font-size:6.6pt}
    th,td{padding:.7mm .9mm}
    caption div{position:static;max-width:none;font-size:8.5pt}
    tbody th[scope=row]{position:static}
    tr{break-inside:avoid}
    thead{display:table-header-group}
    thead button::after{content:none}
    details::details-content{content-visibility:visible;display:block;height:auto}
    summary{list-style:none}
    .definitions{font-size:7pt}
    .definitions dl{columns:3;column-gap:5mm}
    .remark{font-size:7.2pt}
    #cluster-table td:last-child,#cluster-table td:nth-child(3),#paper-table th[scope=row]{min-width:0}
    cite{font-size:8.6pt}
    footer{break-inside:avoid;margin-top:6mm;padding:3mm 0 0}
    }
    """
}
