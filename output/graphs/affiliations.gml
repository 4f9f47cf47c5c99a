Creator "Coterie"
graph [
  directed 0
  idKey "name"
  label "Organisations that share papers"
  comment "16 of 28 papers hide authors behind &quot;et al.&quot;: links are lower bounds."
  comment "9 authorships inferred: the owners of profile pages (Amnon Geifman, Nir Ailon) wrote every paper on them."
  node [
    id 0
    label "amazon-science"
    name "amazon-science"
    first_year 2026
    last_year 2026
    papers 1
    graphics [ x 14.41 y 60.7 w 25.4 h 25.4 fill "#055dc8" ]
  ]
  node [
    id 1
    label "cmu"
    name "cmu"
    first_year 2026
    last_year 2026
    papers 1
    graphics [ x 67.53 y 60.7 w 25.4 h 25.4 fill "#055dc8" ]
  ]
  node [
    id 2
    label "nvidia"
    name "nvidia"
    first_year 2024
    last_year 2025
    papers 3
    graphics [ x 0.0 y 0.0 w 44.0 h 44.0 fill "#7d8994" ]
  ]
  edge [
    source 0
    target 1
    weight 1.0
    first_year 2026
    last_year 2026
    weight_by_year "2026:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
]
