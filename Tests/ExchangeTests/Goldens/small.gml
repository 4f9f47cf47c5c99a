Creator "Coterie"
graph [
  directed 0
  label "t"
  comment "d"
  node [
    id 0
    label "Ann &quot;&#233;&quot; \"
    name "ann"
    cluster 1
    clusterLabel "one"
    firstYear 2001
    lastYear 2003
    papers 3
    graphics [ x 1.5 y -2.0 w 9.0 h 9.0 fill "#010203" ]
  ]
  node [
    id 1
    label "Bob &amp; Co"
    name "bob"
  ]
  node [
    id 2
    label "&#26446;"
    name "cy"
    papers 1
  ]
  edge [
    source 0
    target 1
    weight 2.5
    inferred 1
    firstYear 2001
    lastYear 2003
    weightByYear "2001:1;2003:1.5"
    graphics [ width 2.0 style "dashed" ]
  ]
  edge [
    source 1
    target 2
    weight 1.0
    inferred 0
  ]
]
