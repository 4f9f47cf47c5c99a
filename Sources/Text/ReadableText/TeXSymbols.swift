import Foundation

/// What TeX's commands are in Unicode.
///
/// Sources: D. E. Knuth, *The TeXbook* (1984), appendix F; the packages amssymb, inputenc and textcomp.
enum TeXSymbols {
  /// Accents by signs: `\'e`.
  static let signAccents: [Unicode.Scalar: Unicode.Scalar] = [
    "'": "\u{301}", "`": "\u{300}", "^": "\u{302}", "\"": "\u{308}", "~": "\u{303}",
    "=": "\u{304}", ".": "\u{307}",
  ]

  /// Accents by names: of texts, one letter; of mathematics, a word.
  static let accents: [String: Unicode.Scalar] = [
    "H": "\u{30B}", "c": "\u{327}", "k": "\u{328}", "r": "\u{30A}", "u": "\u{306}", "v": "\u{30C}",
    "d": "\u{323}", "b": "\u{331}", "t": "\u{361}", "G": "\u{30F}", "U": "\u{30E}", "h": "\u{309}",
    "hat": "\u{302}", "widehat": "\u{302}", "tilde": "\u{303}", "widetilde": "\u{303}",
    "bar": "\u{304}", "dot": "\u{307}", "ddot": "\u{308}", "check": "\u{30C}", "breve": "\u{306}",
    "acute": "\u{301}", "grave": "\u{300}", "vec": "\u{20D7}", "mathring": "\u{30A}",
  ]

  /// Accents of texts by names of several letters: of textcomp, and of MathSciNet.
  static let textAccents: [String: Unicode.Scalar] = [
    "polhk": "\u{328}", "textpolhook": "\u{328}", "textogonekcentered": "\u{328}",
    "soft": "\u{30C}", "ocirc": "\u{30A}", "uml": "\u{308}", "udot": "\u{323}", "ubar": "\u{331}",
    "textcommabelow": "\u{326}", "textsubdot": "\u{323}", "newtie": "\u{311}",
  ]

  /// The Latin letter that is another one with an accent.
  static func composed(_ base: Unicode.Scalar, _ accent: Unicode.Scalar) -> Unicode.Scalar? {
    composedLetters[UInt64(base.value) << 32 | UInt64(accent.value)]
  }

  private static let composedLetters: [UInt64: Unicode.Scalar] = {
    var letters: [UInt64: Unicode.Scalar] = [:]
    for number in Array(UInt32(0xC0)...0x24F) + Array(UInt32(0x1E00)...0x1EFF) {
      guard let letter = Unicode.Scalar(number) else { continue }
      let parts = Array(String(letter).decomposedStringWithCanonicalMapping.unicodeScalars)
      guard parts.count == 2 else { continue }
      letters[UInt64(parts[0].value) << 32 | UInt64(parts[1].value)] = letter
    }
    return letters
  }()

  /// Letters of texts, which take the blanks after them away.
  static let letters: [String: String] = [
    "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ss": "ß", "SS": "ẞ", "ae": "æ", "AE": "Æ", "oe": "œ",
    "OE": "Œ", "aa": "å", "AA": "Å", "i": "ı", "j": "ȷ", "dj": "đ", "DJ": "Đ", "th": "þ",
    "TH": "Þ", "dh": "ð", "DH": "Ð", "ng": "ŋ", "NG": "Ŋ", "dbar": "đ", "Dbar": "Đ",
    "cprime": "'", "lcprime": "'", "cdprime": "\"", "lasp": "ʿ", "rasp": "ʾ",
  ]

  /// Letters with which a word goes on where the blank after their command was left out: `Przemys\law`.
  static let joinedLetters = ["ss", "ae", "oe", "aa", "AE", "OE", "AA", "o", "O", "l", "L"]

  /// Functions, written as words.
  static let functions: Set<String> = [
    "arccos", "arcsin", "arctan", "arg", "cos", "cosh", "cot", "csc", "deg", "det", "dim", "exp",
    "gcd", "hom", "inf", "ker", "lg", "lim", "liminf", "limsup", "ln", "log", "max", "min", "mod",
    "Pr", "sec", "sin", "sinh", "sup", "tan", "tanh",
  ]

  /// Commands for the look of a text, which say nothing of it.
  static let silent: Set<String> = [
    "Big", "Bigg", "Large", "big", "bigg", "bm", "boldsymbol", "bf", "bfseries", "displaystyle",
    "em", "emph", "ensuremath", "it", "itshape", "large", "left", "mathbf", "mathcal", "mathfrak",
    "mathit", "mathrm", "mathscr", "mathsf", "mathtt", "mbox", "middle", "normalfont", "protect",
    "relax", "right", "rm", "sc", "scriptstyle", "sf", "small", "text", "textbf", "textit",
    "textnormal", "textrm", "textsc", "textsf", "textsl", "textstyle", "texttt", "textup", "tt",
    "underline", "uppercase", "operatorname", "overline", "url", "nolimits", "limits",
  ]

  /// Commands whose argument is no text of a title or a name.
  static let withoutText: Set<String> = [
    "begin", "cite", "citep", "citet", "color", "end", "footnote", "hspace", "index", "label",
    "noopsort", "ref", "thanks", "vspace",
  ]

  /// Letters of ℝ's kind; others stay as they are.
  static func doubleStruck(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "C": "ℂ"
    case "H": "ℍ"
    case "N": "ℕ"
    case "P": "ℙ"
    case "Q": "ℚ"
    case "R": "ℝ"
    case "Z": "ℤ"
    default: scalar
    }
  }

  static let superscripts = table(
    "0123456789+-=()abcdefghijklmnoprstuvwxyzT∗*′°†",
    "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀ**′°†")

  static let subscripts = table(
    "0123456789+-=()aehijklmnoprstuvxβγρφχ",
    "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ")

  private static func table(_ plain: String, _ small: String) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(uniqueKeysWithValues: zip(plain.unicodeScalars, small.unicodeScalars))
  }

  /// Symbols of mathematics and of texts.
  static let symbols: [String: String] = greek.merging(signs) { letter, _ in letter }

  private static let greek: [String: String] = [
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "eps": "ε",
    "varepsilon": "ε", "zeta": "ζ", "eta": "η", "theta": "θ", "vartheta": "ϑ", "iota": "ι",
    "kappa": "κ", "varkappa": "ϰ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "omicron": "ο",
    "pi": "π", "varpi": "ϖ", "rho": "ρ", "varrho": "ϱ", "sigma": "σ", "varsigma": "ς", "tau": "τ",
    "upsilon": "υ", "phi": "φ", "varphi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω",
    "Alpha": "Α", "Beta": "Β", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ",
    "Pi": "Π", "Sigma": "Σ", "Upsilon": "Υ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω",
  ]

  private static let signs: [String: String] = [
    "LaTeX": "LaTeX", "TeX": "TeX", "BibTeX": "BibTeX",
    // Letters and constants.
    "aleph": "ℵ", "ell": "ℓ", "hbar": "ℏ", "Im": "ℑ", "Re": "ℜ", "imath": "ı", "jmath": "ȷ",
    "wp": "℘", "infty": "∞", "infin": "∞", "partial": "∂", "nabla": "∇", "emptyset": "∅",
    "varnothing": "∅", "prime": "′", "degree": "°", "celsius": "°C", "angstrom": "Å",
    // Operators.
    "times": "×", "div": "÷", "pm": "±", "mp": "∓", "cdot": "·", "ast": "∗", "star": "⋆",
    "circ": "°", "bullet": "•", "oplus": "⊕", "otimes": "⊗", "odot": "⊙", "cap": "∩", "cup": "∪",
    "bigcap": "⋂", "bigcup": "⋃", "setminus": "∖", "wedge": "∧", "land": "∧", "vee": "∨",
    "lor": "∨", "neg": "¬", "lnot": "¬", "sum": "∑", "prod": "∏", "int": "∫", "oint": "∮",
    "ltimes": "⋉", "rtimes": "⋊", "wr": "≀", "amalg": "⨿", "dagger": "†", "ddagger": "‡",
    // Relations.
    "le": "≤", "leq": "≤", "leqslant": "≤", "ge": "≥", "geq": "≥", "geqslant": "≥", "ll": "≪",
    "gg": "≫", "ne": "≠", "neq": "≠", "equiv": "≡", "sim": "∼", "simeq": "≃", "approx": "≈",
    "cong": "≅", "propto": "∝", "prec": "≺", "succ": "≻", "lesssim": "≲", "gtrsim": "≳",
    "in": "∈", "notin": "∉", "ni": "∋", "subset": "⊂", "subseteq": "⊆", "supset": "⊃",
    "supseteq": "⊇", "perp": "⊥", "parallel": "∥", "mid": "|", "vdash": "⊢", "models": "⊨",
    "lt": "<", "gt": ">", "colon": ":", "coloneqq": "≔",
    // Arrows and quantifiers.
    "to": "→", "rightarrow": "→", "longrightarrow": "→", "leftarrow": "←", "gets": "←",
    "leftrightarrow": "↔", "Rightarrow": "⇒", "implies": "⇒", "Leftarrow": "⇐",
    "Leftrightarrow": "⇔", "iff": "⇔", "mapsto": "↦", "hookrightarrow": "↪", "uparrow": "↑",
    "downarrow": "↓", "rightleftharpoons": "⇌", "forall": "∀", "exists": "∃", "top": "⊤",
    "bot": "⊥", "therefore": "∴", "because": "∵",
    // Delimiters.
    "langle": "⟨", "rangle": "⟩", "lfloor": "⌊", "rfloor": "⌋", "lceil": "⌈", "rceil": "⌉",
    "vert": "|", "lvert": "|", "rvert": "|", "Vert": "‖", "lVert": "‖", "rVert": "‖",
    "lbrace": "{", "rbrace": "}", "backslash": "\\", "slash": "/", "textbackslash": "\\",
    // Signs of texts.
    "dots": "…", "ldots": "…", "cdots": "…", "textellipsis": "…", "textendash": "–",
    "textemdash": "—", "textquoteleft": "‘", "textquoteright": "’", "textquotedblleft": "“",
    "textquotedblright": "”", "textquotesingle": "'", "textquotedbl": "\"", "textasciitilde": "~",
    "textasciicircum": "^", "textunderscore": "_", "textbar": "|", "textless": "<",
    "textgreater": ">", "textdegree": "°", "textmu": "µ", "texttimes": "×", "textpm": "±",
    "textregistered": "®", "texttrademark": "™", "textcopyright": "©", "copyright": "©",
    "textbullet": "•", "textperiodcentered": "·", "textordmasculine": "º",
    "textordfeminine": "ª", "pounds": "£", "textsterling": "£", "euro": "€", "texteuro": "€",
    "textdollar": "$", "textyen": "¥", "textcent": "¢", "S": "§", "P": "¶", "dag": "†",
    "ddag": "‡", "guillemotleft": "«", "guillemotright": "»", "glqq": "„", "grqq": "“",
    "quotedblbase": "„", "quotesinglbase": "‚", "textexclamdown": "¡", "textquestiondown": "¿",
    "quad": " ", "qquad": " ", "space": " ", "newline": " ", "linebreak": " ", "lbrack": "[",
    "rbrack": "]", "textasteriskcentered": "∗", "checkmark": "✓", "square": "□", "Box": "□",
    "diamond": "⋄", "triangle": "△", "sharp": "♯", "flat": "♭", "natural": "♮",
  ]
}
