Creator "x"
graph [
 directed 0
 node [ id 0 label "A &eacute; &#233; &quot;q&quot; &rarr; &hearts;" ]
 node [ id 1 name "nm" ]
 node [ id 2 label "" ]
 edge [ source 0 target 1 label "x" value 2 weight 3 ]
 edge [ source 1 target 2 value "2,5" ]
]
