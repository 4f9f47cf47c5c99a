Creator "Coterie"
graph [
  directed 0
  idKey "name"
  label "t"
  comment "d"
  node [
    id 0
    label "Ann &quot;&#233;&quot; \"
    name "ann"
    cluster 1
    cluster_label "one"
    first_year 2001
    last_year 2003
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
  node [
    id 3
    label "dee"
    name "dee"
  ]
  edge [
    source 0
    target 1
    weight 2.5
    inferred 1
    first_year 2001
    last_year 2003
    weight_by_year "2001:1;2003:1.5"
    graphics [ width 2.0 ]
  ]
  edge [
    source 1
    target 2
    weight 1.0
  ]
  edge [
    source 2
    target 3
    weight 0.25
  ]
]
