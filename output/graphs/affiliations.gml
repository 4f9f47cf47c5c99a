Creator "Coterie"
graph [
  directed 0
  label "Organisations that share papers"
  node [
    id 0
    label "amazon-science"
    name "amazon-science"
    firstYear 2026
    lastYear 2026
    papers 1
  ]
  node [
    id 1
    label "cmu"
    name "cmu"
    firstYear 2026
    lastYear 2026
    papers 1
  ]
  node [
    id 2
    label "nvidia"
    name "nvidia"
    firstYear 2024
    lastYear 2025
    papers 3
  ]
  edge [
    source 0
    target 1
    weight 1.0
    firstYear 2026
    lastYear 2026
    weightByYear "2026:1"
    papers 1
    truncatedPapers 1
    inferredPapers 0
  ]
]
