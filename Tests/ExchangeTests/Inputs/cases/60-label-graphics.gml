graph
[
  comment "c"
  # note
  directed 1
  IsPlanar 1
  node
  [
    id 1
    label "Node 1"
    graphics [ x 1.0 y 2.0 w 30 h 30 fill "#FF0000" type "ellipse" ]
    LabelGraphics [ text "Shown" ]
    isGroup 1
  ]
  node [ id 2 gid 1 label 77 ]
  edge [ source 1 target 2 graphics [ fill "#00FF00" width 3 ] ]
  edge [ source 2 target 1 ]
]
