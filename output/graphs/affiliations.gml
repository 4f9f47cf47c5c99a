Creator "Coterie"
graph [
  directed 0
  idKey "name"
  label "Organisations that share papers"
  node [
    id 0
    label "amazon-science"
    name "amazon-science"
    first_year 2026
    last_year 2026
    papers 1
  ]
  node [
    id 1
    label "cmu"
    name "cmu"
    first_year 2026
    last_year 2026
    papers 1
  ]
  node [
    id 2
    label "nvidia"
    name "nvidia"
    first_year 2024
    last_year 2025
    papers 3
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
  ]
]
