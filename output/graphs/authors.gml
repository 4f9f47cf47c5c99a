Creator "Coterie"
graph [
  directed 0
  idKey "name"
  label "Co-authorship network"
  comment "16 of 28 papers hide authors behind &quot;et al.&quot;: links are lower bounds."
  comment "9 authorships inferred: the owners of profile pages (Amnon Geifman, Nir Ailon) wrote every paper on them."
  node [
    id 0
    label "Aakshita Chandiramani"
    name "aakshita-chandiramani"
    cluster 4
    cluster_label "Aaron Blakeman, Aaron Grattafiori"
    first_year 2026
    last_year 2026
    papers 1
    degree 4.0
    strength 4.0
    betweenness 0.0
    closeness 0.532258064516129
    harmonic 18.5
    eigenvector 0.15374126037565497
    pagerank 0.020059247939048105
    core 4.0
    clustering_coefficient 1.0
    constraint 0.5174174520310786
    graphics [ x 313.07 y 348.57 w 10.67 h 10.67 fill "#5f0774" ]
  ]
  node [
    id 1
    label "Aaron Blakeman"
    name "aaron-blakeman"
    cluster 4
    cluster_label "Aaron Blakeman, Aaron Grattafiori"
    first_year 2025
    last_year 2026
    papers 3
    degree 6.0
    strength 11.0
    betweenness 1.3333333333333333
    closeness 0.55
    harmonic 19.5
    eigenvector 0.4007627560417959
    pagerank 0.04663798743275955
    core 4.0
    clustering_coefficient 0.7333333333333333
    constraint 0.45089100110333197
    graphics [ x 289.65 y 311.82 w 18.48 h 18.48 fill "#5f0774" ]
  ]
  node [
    id 2
    label "Abdullahi Olaoye"
    name "abdullahi-olaoye"
    cluster 4
    cluster_label "Aaron Blakeman, Aaron Grattafiori"
    first_year 2026
    last_year 2026
    papers 1
    degree 4.0
    strength 4.0
    betweenness 0.0
    closeness 0.532258064516129
    harmonic 18.5
    eigenvector 0.15374126037565497
    pagerank 0.020059247939048105
    core 4.0
    clustering_coefficient 1.0
    constraint 0.5174174520310786
    graphics [ x 289.59 y 377.26 w 10.67 h 10.67 fill "#5f0774" ]
  ]
  node [
    id 3
    label "Aaron Grattafiori"
    name "aaron-grattafiori"
    cluster 4
    cluster_label "Aaron Blakeman, Aaron Grattafiori"
    first_year 2025
    last_year 2025
    papers 2
    degree 4.0
    strength 7.0
    betweenness 0.0
    closeness 0.532258064516129
    harmonic 18.5
    eigenvector 0.2812730880665125
    pagerank 0.030204153131043725
    core 4.0
    clustering_coefficient 1.0
    constraint 0.5689910362870162
    graphics [ x 265.02 y 277.03 w 15.09 h 15.09 fill "#5f0774" ]
  ]
  node [
    id 4
    label "Aarti Basant"
    name "aarti-basant"
    cluster 4
    cluster_label "Aaron Blakeman, Aaron Grattafiori"
    first_year 2025
    last_year 2025
    papers 2
    degree 4.0
    strength 7.0
    betweenness 0.0
    closeness 0.532258064516129
    harmonic 18.5
    eigenvector 0.2812730880665125
    pagerank 0.030204153131043725
    core 4.0
    clustering_coefficient 1.0
    constraint 0.5689910362870162
    graphics [ x 280.29 y 243.92 w 15.09 h 15.09 fill "#5f0774" ]
  ]
  node [
    id 5
    label "Amnon Geifman"
    name "amnon-geifman"
    cluster 2
    cluster_label "Amnon Geifman, Meirav Galun"
    first_year 2018
    last_year 2026
    papers 15
    degree 19.0
    strength 39.0
    betweenness 230.0
    closeness 0.7021276595744681
    harmonic 26.0
    eigenvector 1.0
    pagerank 0.1591363599851249
    core 4.0
    clustering_coefficient 0.1695906432748538
    constraint 0.20290233589952908
    graphics [ x 201.07 y 227.24 w 41.33 h 41.33 fill "#d9731f" ]
  ]
  node [
    id 6
    label "Meirav Galun"
    name "meirav-galun"
    cluster 2
    cluster_label "Amnon Geifman, Meirav Galun"
    first_year 2018
    last_year 2022
    papers 7
    degree 6.0
    strength 14.0
    betweenness 4.5
    closeness 0.44594594594594594
    harmonic 17.166666666666668
    eigenvector 0.6266750147855387
    pagerank 0.05701179093714345
    core 3.0
    clustering_coefficient 0.4
    constraint 0.6736383656026513
    graphics [ x 100.81 y 263.12 w 28.23 h 28.23 fill "#d9731f" ]
  ]
  node [
    id 7
    label "David Jacobs"
    name "david-jacobs"
    cluster 2
    cluster_label "Amnon Geifman, Meirav Galun"
    first_year 2022
    last_year 2022
    papers 1
    degree 2.0
    strength 2.0
    betweenness 0.0
    closeness 0.4230769230769231
    harmonic 15.166666666666666
    eigenvector 0.11464221036198612
    pagerank 0.011341551433702099
    core 2.0
    clustering_coefficient 1.0
    constraint 0.9102975016436555
    graphics [ x 0.0 y 237.11 w 10.67 h 10.67 fill "#d9731f" ]
  ]
  node [
    id 8
    label "Daniel Barzilai"
    name "daniel-barzilai"
    cluster 2
    cluster_label "Amnon Geifman, Meirav Galun"
    first_year 2022
    last_year 2023
    papers 2
    degree 3.0
    strength 4.0
    betweenness 0.0
    closeness 0.42857142857142855
    harmonic 15.666666666666666
    eigenvector 0.19915429659769737
    pagerank 0.01880623237775257
    core 3.0
    clustering_coefficient 1.0
    constraint 0.8104410804015887
    graphics [ x 109.86 y 337.84 w 15.09 h 15.09 fill "#d9731f" ]
  ]
  node [
    id 9
    label "Ronen Basri"
    name "ronen-basri"
    cluster 2
    cluster_label "Amnon Geifman, Meirav Galun"
    first_year 2020
    last_year 2023
    papers 2
    degree 3.0
    strength 4.0
    betweenness 0.0
    closeness 0.42857142857142855
    harmonic 15.666666666666666
    eigenvector 0.19915429659769737
    pagerank 0.01880623237775257
    core 3.0
    clustering_coefficient 1.0
    constraint 0.8104410804015887
    graphics [ x 73.77 y 304.73 w 15.09 h 15.09 fill "#d9731f" ]
  ]
  node [
    id 10
    label "Akhiad Bercovich"
    name "akhiad-bercovich"
    cluster 3
    cluster_label "Akhiad Bercovich, Mohammad Dabbah"
    first_year 2024
    last_year 2026
    papers 4
    degree 8.0
    strength 12.0
    betweenness 25.166666666666664
    closeness 0.5689655172413793
    harmonic 20.5
    eigenvector 0.3956414474068871
    pagerank 0.05578421232859392
    core 4.0
    clustering_coefficient 0.42857142857142855
    constraint 0.3862152768298796
    graphics [ x 282.45 y 106.34 w 21.34 h 21.34 fill "#0e5e16" ]
  ]
  node [
    id 11
    label "Nir Ailon"
    name "nir-ailon"
    cluster 1
    cluster_label "Nir Ailon, Elad Hoffer"
    first_year 2012
    last_year 2026
    papers 17
    degree 24.0
    strength 34.0
    betweenness 355.5
    closeness 0.7857142857142857
    harmonic 28.5
    eigenvector 0.6269531118519628
    pagerank 0.17250767995595098
    core 4.0
    clustering_coefficient 0.09057971014492754
    constraint 0.14016176440079306
    graphics [ x 408.83 y 228.35 w 44.0 h 44.0 fill "#055dc8" ]
  ]
  node [
    id 12
    label "Vladimir Anisimov"
    name "vladimir-anisimov"
    cluster 3
    cluster_label "Akhiad Bercovich, Mohammad Dabbah"
    first_year 2026
    last_year 2026
    papers 1
    degree 3.0
    strength 3.0
    betweenness 0.0
    closeness 0.5238095238095238
    harmonic 18.0
    eigenvector 0.14254519730859092
    pagerank 0.016144194975168558
    core 3.0
    clustering_coefficient 1.0
    constraint 0.5619424620733288
    graphics [ x 250.52 y 142.82 w 10.67 h 10.67 fill "#0e5e16" ]
  ]
  node [
    id 13
    label "Tomer Ronen"
    name "tomer-ronen"
    cluster 3
    cluster_label "Akhiad Bercovich, Mohammad Dabbah"
    first_year 2024
    last_year 2024
    papers 1
    degree 4.0
    strength 4.0
    betweenness 0.0
    closeness 0.532258064516129
    harmonic 18.5
    eigenvector 0.15335296315079744
    pagerank 0.020500565047832826
    core 4.0
    clustering_coefficient 1.0
    constraint 0.5302243682163665
    graphics [ x 342.05 y 169.05 w 10.67 h 10.67 fill "#0e5e16" ]
  ]
  node [
    id 14
    label "Talor Abramovich"
    name "talor-abramovich"
    cluster 3
    cluster_label "Akhiad Bercovich, Mohammad Dabbah"
    first_year 2024
    last_year 2024
    papers 1
    degree 4.0
    strength 4.0
    betweenness 0.0
    closeness 0.532258064516129
    harmonic 18.5
    eigenvector 0.15335296315079744
    pagerank 0.020500565047832826
    core 4.0
    clustering_coefficient 1.0
    constraint 0.5302243682163665
    graphics [ x 342.19 y 140.36 w 10.67 h 10.67 fill "#0e5e16" ]
  ]
  node [
    id 15
    label "Mohammad Dabbah"
    name "mohammad-dabbah"
    cluster 3
    cluster_label "Akhiad Bercovich, Mohammad Dabbah"
    first_year 2025
    last_year 2025
    papers 1
    degree 3.0
    strength 3.0
    betweenness 0.0
    closeness 0.4342105263157895
    harmonic 15.833333333333334
    eigenvector 0.10581742666920861
    pagerank 0.01650907392037628
    core 3.0
    clustering_coefficient 1.0
    constraint 0.6361768573307034
    graphics [ x 161.9 y 48.63 w 10.67 h 10.67 fill "#0e5e16" ]
  ]
  node [
    id 16
    label "Omri Puny"
    name "omri-puny"
    cluster 3
    cluster_label "Akhiad Bercovich, Mohammad Dabbah"
    first_year 2025
    last_year 2025
    papers 1
    degree 3.0
    strength 3.0
    betweenness 0.0
    closeness 0.4342105263157895
    harmonic 15.833333333333334
    eigenvector 0.10581742666920861
    pagerank 0.01650907392037628
    core 3.0
    clustering_coefficient 1.0
    constraint 0.6361768573307034
    graphics [ x 186.84 y 19.94 w 10.67 h 10.67 fill "#0e5e16" ]
  ]
  node [
    id 17
    label "Yuval Belfer"
    name "yuval-belfer"
    cluster 2
    cluster_label "Amnon Geifman, Meirav Galun"
    first_year 2021
    last_year 2021
    papers 1
    degree 2.0
    strength 2.0
    betweenness 0.0
    closeness 0.4230769230769231
    harmonic 15.166666666666666
    eigenvector 0.11464221036198612
    pagerank 0.011341551433702099
    core 2.0
    clustering_coefficient 1.0
    constraint 0.9102975016436555
    graphics [ x 94.24 y 409.15 w 10.67 h 10.67 fill "#d9731f" ]
  ]
  node [
    id 18
    label "Abhay Yadav"
    name "abhay-yadav"
    cluster 2
    cluster_label "Amnon Geifman, Meirav Galun"
    first_year 2020
    last_year 2020
    papers 1
    degree 2.0
    strength 2.0
    betweenness 0.0
    closeness 0.4230769230769231
    harmonic 15.166666666666666
    eigenvector 0.10017962873693557
    pagerank 0.011442975538202048
    core 2.0
    clustering_coefficient 1.0
    constraint 0.8664119000657462
    graphics [ x 47.51 y 116.68 w 10.67 h 10.67 fill "#d9731f" ]
  ]
  node [
    id 19
    label "Yoni Kasten"
    name "yoni-kasten"
    cluster 2
    cluster_label "Amnon Geifman, Meirav Galun"
    first_year 2018
    last_year 2020
    papers 4
    degree 3.0
    strength 8.0
    betweenness 0.5
    closeness 0.42857142857142855
    harmonic 15.666666666666666
    eigenvector 0.4214633383490621
    pagerank 0.03353274605685361
    core 2.0
    clustering_coefficient 0.6666666666666666
    constraint 0.7974810979618672
    graphics [ x 99.44 y 190.28 w 21.34 h 21.34 fill "#d9731f" ]
  ]
  node [
    id 20
    label "Holger Rauhut"
    name "holger-rauhut"
    cluster 1
    cluster_label "Nir Ailon, Elad Hoffer"
    first_year 2013
    last_year 2013
    papers 1
    degree 1.0
    strength 1.0
    betweenness 0.0
    closeness 0.44594594594594594
    harmonic 15.5
    eigenvector 0.044185402666623415
    pagerank 0.00872445670478179
    core 1.0
    clustering_coefficient 0.0
    constraint 1.0
    graphics [ x 541.18 y 430.35 w 10.67 h 10.67 fill "#055dc8" ]
  ]
  node [
    id 21
    label "Supratim Shit"
    name "supratim-shit"
    cluster 1
    cluster_label "Nir Ailon, Elad Hoffer"
    first_year 2022
    last_year 2022
    papers 1
    degree 1.0
    strength 1.0
    betweenness 0.0
    closeness 0.44594594594594594
    harmonic 15.5
    eigenvector 0.044185402666623415
    pagerank 0.00872445670478179
    core 1.0
    clustering_coefficient 0.0
    constraint 1.0
    graphics [ x 459.02 y 0.0 w 10.67 h 10.67 fill "#055dc8" ]
  ]
  node [
    id 22
    label "Yahel Uffenheimer"
    name "yahel-uffenheimer"
    cluster 3
    cluster_label "Akhiad Bercovich, Mohammad Dabbah"
    first_year 2025
    last_year 2025
    papers 1
    degree 2.0
    strength 2.0
    betweenness 0.0
    closeness 0.4647887323943662
    harmonic 16.333333333333332
    eigenvector 0.07206879033119568
    pagerank 0.012675838411390267
    core 2.0
    clustering_coefficient 1.0
    constraint 0.6866890138408304
    graphics [ x 357.7 y 26.1 w 10.67 h 10.67 fill "#0e5e16" ]
  ]
  node [
    id 23
    label "Omer Leibovich"
    name "omer-leibovich"
    cluster 1
    cluster_label "Nir Ailon, Elad Hoffer"
    first_year 2020
    last_year 2020
    papers 1
    degree 2.0
    strength 2.0
    betweenness 0.0
    closeness 0.4520547945205479
    harmonic 16.0
    eigenvector 0.0475355364815883
    pagerank 0.015172968182229
    core 2.0
    clustering_coefficient 1.0
    constraint 0.8274221453287196
    graphics [ x 585.21 y 75.94 w 10.67 h 10.67 fill "#055dc8" ]
  ]
  node [
    id 24
    label "Vineet Nair"
    name "vineet-nair"
    cluster 1
    cluster_label "Nir Ailon, Elad Hoffer"
    first_year 2020
    last_year 2020
    papers 1
    degree 2.0
    strength 2.0
    betweenness 0.0
    closeness 0.4520547945205479
    harmonic 16.0
    eigenvector 0.0475355364815883
    pagerank 0.015172968182229
    core 2.0
    clustering_coefficient 1.0
    constraint 0.8274221453287196
    graphics [ x 553.86 y 47.01 w 10.67 h 10.67 fill "#055dc8" ]
  ]
  node [
    id 25
    label "Elad Hoffer"
    name "elad-hoffer"
    cluster 1
    cluster_label "Nir Ailon, Elad Hoffer"
    first_year 2014
    last_year 2016
    papers 4
    degree 2.0
    strength 6.0
    betweenness 0.0
    closeness 0.4520547945205479
    harmonic 16.0
    eigenvector 0.19303284212911564
    pagerank 0.030927508366319367
    core 2.0
    clustering_coefficient 1.0
    constraint 0.8332372164552094
    graphics [ x 475.09 y 194.31 w 21.34 h 21.34 fill "#055dc8" ]
  ]
  node [
    id 26
    label "Itay Hubara"
    name "itay-hubara"
    cluster 1
    cluster_label "Nir Ailon, Elad Hoffer"
    first_year 2016
    last_year 2016
    papers 2
    degree 2.0
    strength 4.0
    betweenness 0.0
    closeness 0.4520547945205479
    harmonic 16.0
    eigenvector 0.11557932761703547
    pagerank 0.02179994274080487
    core 2.0
    clustering_coefficient 1.0
    constraint 1.0067281814686657
    graphics [ x 492.91 y 158.07 w 15.09 h 15.09 fill "#055dc8" ]
  ]
  node [
    id 27
    label "Thorsten Joachims"
    name "thorsten-joachims"
    cluster 1
    cluster_label "Nir Ailon, Elad Hoffer"
    first_year 2014
    last_year 2014
    papers 1
    degree 2.0
    strength 2.0
    betweenness 0.0
    closeness 0.4520547945205479
    harmonic 16.0
    eigenvector 0.0475355364815883
    pagerank 0.015172968182229
    core 2.0
    clustering_coefficient 1.0
    constraint 0.8274221453287196
    graphics [ x 644.99 y 202.36 w 10.67 h 10.67 fill "#055dc8" ]
  ]
  node [
    id 28
    label "Zohar Karnin"
    name "zohar-karnin"
    cluster 1
    cluster_label "Nir Ailon, Elad Hoffer"
    first_year 2014
    last_year 2014
    papers 1
    degree 2.0
    strength 2.0
    betweenness 0.0
    closeness 0.4520547945205479
    harmonic 16.0
    eigenvector 0.0475355364815883
    pagerank 0.015172968182229
    core 2.0
    clustering_coefficient 1.0
    constraint 0.8274221453287196
    graphics [ x 617.28 y 231.05 w 10.67 h 10.67 fill "#055dc8" ]
  ]
  node [
    id 29
    label "Kohei Hatano"
    name "kohei-hatano"
    cluster 1
    cluster_label "Nir Ailon, Elad Hoffer"
    first_year 2013
    last_year 2013
    papers 1
    degree 2.0
    strength 2.0
    betweenness 0.0
    closeness 0.4520547945205479
    harmonic 16.0
    eigenvector 0.0475355364815883
    pagerank 0.015172968182229
    core 2.0
    clustering_coefficient 1.0
    constraint 0.8274221453287196
    graphics [ x 396.92 y 473.01 w 10.67 h 10.67 fill "#055dc8" ]
  ]
  node [
    id 30
    label "Eiji Takimoto"
    name "eiji-takimoto"
    cluster 1
    cluster_label "Nir Ailon, Elad Hoffer"
    first_year 2013
    last_year 2013
    papers 1
    degree 2.0
    strength 2.0
    betweenness 0.0
    closeness 0.4520547945205479
    harmonic 16.0
    eigenvector 0.0475355364815883
    pagerank 0.015172968182229
    core 2.0
    clustering_coefficient 1.0
    constraint 0.8274221453287196
    graphics [ x 427.69 y 444.32 w 10.67 h 10.67 fill "#055dc8" ]
  ]
  node [
    id 31
    label "Yudong Chen"
    name "yudong-chen"
    cluster 1
    cluster_label "Nir Ailon, Elad Hoffer"
    first_year 2013
    last_year 2013
    papers 1
    degree 2.0
    strength 2.0
    betweenness 0.0
    closeness 0.4520547945205479
    harmonic 16.0
    eigenvector 0.0475355364815883
    pagerank 0.015172968182229
    core 2.0
    clustering_coefficient 1.0
    constraint 0.8274221453287196
    graphics [ x 474.95 y 328.05 w 10.67 h 10.67 fill "#055dc8" ]
  ]
  node [
    id 32
    label "Xu Huan"
    name "xu-huan"
    cluster 1
    cluster_label "Nir Ailon, Elad Hoffer"
    first_year 2013
    last_year 2013
    papers 1
    degree 2.0
    strength 2.0
    betweenness 0.0
    closeness 0.4520547945205479
    harmonic 16.0
    eigenvector 0.0475355364815883
    pagerank 0.015172968182229
    core 2.0
    clustering_coefficient 1.0
    constraint 0.8274221453287196
    graphics [ x 502.93 y 299.36 w 10.67 h 10.67 fill "#055dc8" ]
  ]
  node [
    id 33
    label "Ron Begleiter"
    name "ron-begleiter"
    cluster 1
    cluster_label "Nir Ailon, Elad Hoffer"
    first_year 2012
    last_year 2012
    papers 1
    degree 1.0
    strength 1.0
    betweenness 0.0
    closeness 0.44594594594594594
    harmonic 15.5
    eigenvector 0.044185402666623415
    pagerank 0.00872445670478179
    core 1.0
    clustering_coefficient 0.0
    constraint 1.0
    graphics [ x 608.94 y 345.35 w 10.67 h 10.67 fill "#055dc8" ]
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
  edge [
    source 0
    target 2
    weight 1.0
    first_year 2026
    last_year 2026
    weight_by_year "2026:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 0
    target 5
    weight 1.0
    inferred 1
    first_year 2026
    last_year 2026
    weight_by_year "2026:1"
    papers 1
    truncated_papers 1
    inferred_papers 1
    graphics [ width 1.1 ]
  ]
  edge [
    source 0
    target 11
    weight 1.0
    inferred 1
    first_year 2026
    last_year 2026
    weight_by_year "2026:1"
    papers 1
    truncated_papers 1
    inferred_papers 1
    graphics [ width 1.1 ]
  ]
  edge [
    source 1
    target 2
    weight 1.0
    first_year 2026
    last_year 2026
    weight_by_year "2026:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 1
    target 3
    weight 2.0
    first_year 2025
    last_year 2025
    weight_by_year "2025:2"
    papers 2
    truncated_papers 2
    inferred_papers 0
    graphics [ width 1.56 ]
  ]
  edge [
    source 1
    target 4
    weight 2.0
    first_year 2025
    last_year 2025
    weight_by_year "2025:2"
    papers 2
    truncated_papers 2
    inferred_papers 0
    graphics [ width 1.56 ]
  ]
  edge [
    source 1
    target 5
    weight 3.0
    inferred 1
    first_year 2025
    last_year 2026
    weight_by_year "2025:2;2026:1"
    papers 3
    truncated_papers 3
    inferred_papers 3
    graphics [ width 1.91 ]
  ]
  edge [
    source 1
    target 11
    weight 2.0
    inferred 1
    first_year 2025
    last_year 2026
    weight_by_year "2025:1;2026:1"
    papers 2
    truncated_papers 2
    inferred_papers 2
    graphics [ width 1.56 ]
  ]
  edge [
    source 2
    target 5
    weight 1.0
    inferred 1
    first_year 2026
    last_year 2026
    weight_by_year "2026:1"
    papers 1
    truncated_papers 1
    inferred_papers 1
    graphics [ width 1.1 ]
  ]
  edge [
    source 2
    target 11
    weight 1.0
    inferred 1
    first_year 2026
    last_year 2026
    weight_by_year "2026:1"
    papers 1
    truncated_papers 1
    inferred_papers 1
    graphics [ width 1.1 ]
  ]
  edge [
    source 3
    target 4
    weight 2.0
    first_year 2025
    last_year 2025
    weight_by_year "2025:2"
    papers 2
    truncated_papers 2
    inferred_papers 0
    graphics [ width 1.56 ]
  ]
  edge [
    source 3
    target 5
    weight 2.0
    inferred 1
    first_year 2025
    last_year 2025
    weight_by_year "2025:2"
    papers 2
    truncated_papers 2
    inferred_papers 2
    graphics [ width 1.56 ]
  ]
  edge [
    source 3
    target 11
    weight 1.0
    inferred 1
    first_year 2025
    last_year 2025
    weight_by_year "2025:1"
    papers 1
    truncated_papers 1
    inferred_papers 1
    graphics [ width 1.1 ]
  ]
  edge [
    source 4
    target 5
    weight 2.0
    inferred 1
    first_year 2025
    last_year 2025
    weight_by_year "2025:2"
    papers 2
    truncated_papers 2
    inferred_papers 2
    graphics [ width 1.56 ]
  ]
  edge [
    source 4
    target 11
    weight 1.0
    inferred 1
    first_year 2025
    last_year 2025
    weight_by_year "2025:1"
    papers 1
    truncated_papers 1
    inferred_papers 1
    graphics [ width 1.1 ]
  ]
  edge [
    source 5
    target 6
    weight 7.0
    first_year 2018
    last_year 2022
    weight_by_year "2018:1;2019:2;2020:1;2021:1;2022:2"
    papers 7
    truncated_papers 7
    inferred_papers 0
    graphics [ width 2.91 ]
  ]
  edge [
    source 5
    target 7
    weight 1.0
    first_year 2022
    last_year 2022
    weight_by_year "2022:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 5
    target 8
    weight 2.0
    first_year 2022
    last_year 2023
    weight_by_year "2022:1;2023:1"
    papers 2
    truncated_papers 2
    inferred_papers 0
    graphics [ width 1.56 ]
  ]
  edge [
    source 5
    target 9
    weight 2.0
    first_year 2020
    last_year 2023
    weight_by_year "2020:1;2023:1"
    papers 2
    truncated_papers 2
    inferred_papers 0
    graphics [ width 1.56 ]
  ]
  edge [
    source 5
    target 10
    weight 3.0
    inferred 1
    first_year 2024
    last_year 2026
    weight_by_year "2024:1;2025:1;2026:1"
    papers 3
    truncated_papers 3
    inferred_papers 3
    graphics [ width 1.91 ]
  ]
  edge [
    source 5
    target 11
    weight 4.0
    inferred 1
    first_year 2024
    last_year 2026
    weight_by_year "2024:1;2025:1;2026:2"
    papers 4
    truncated_papers 4
    inferred_papers 4
    graphics [ width 2.2 ]
  ]
  edge [
    source 5
    target 12
    weight 1.0
    inferred 1
    first_year 2026
    last_year 2026
    weight_by_year "2026:1"
    papers 1
    truncated_papers 1
    inferred_papers 1
    graphics [ width 1.1 ]
  ]
  edge [
    source 5
    target 13
    weight 1.0
    inferred 1
    first_year 2024
    last_year 2024
    weight_by_year "2024:1"
    papers 1
    truncated_papers 1
    inferred_papers 1
    graphics [ width 1.1 ]
  ]
  edge [
    source 5
    target 14
    weight 1.0
    inferred 1
    first_year 2024
    last_year 2024
    weight_by_year "2024:1"
    papers 1
    truncated_papers 1
    inferred_papers 1
    graphics [ width 1.1 ]
  ]
  edge [
    source 5
    target 15
    weight 1.0
    inferred 1
    first_year 2025
    last_year 2025
    weight_by_year "2025:1"
    papers 1
    truncated_papers 1
    inferred_papers 1
    graphics [ width 1.1 ]
  ]
  edge [
    source 5
    target 16
    weight 1.0
    inferred 1
    first_year 2025
    last_year 2025
    weight_by_year "2025:1"
    papers 1
    truncated_papers 1
    inferred_papers 1
    graphics [ width 1.1 ]
  ]
  edge [
    source 5
    target 17
    weight 1.0
    first_year 2021
    last_year 2021
    weight_by_year "2021:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 5
    target 18
    weight 1.0
    first_year 2020
    last_year 2020
    weight_by_year "2020:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 5
    target 19
    weight 4.0
    first_year 2018
    last_year 2020
    weight_by_year "2018:1;2019:2;2020:1"
    papers 4
    truncated_papers 4
    inferred_papers 0
    graphics [ width 2.2 ]
  ]
  edge [
    source 6
    target 7
    weight 1.0
    first_year 2022
    last_year 2022
    weight_by_year "2022:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 6
    target 8
    weight 1.0
    first_year 2022
    last_year 2022
    weight_by_year "2022:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 6
    target 9
    weight 1.0
    first_year 2020
    last_year 2020
    weight_by_year "2020:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 6
    target 17
    weight 1.0
    first_year 2021
    last_year 2021
    weight_by_year "2021:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 6
    target 19
    weight 3.0
    first_year 2018
    last_year 2019
    weight_by_year "2018:1;2019:2"
    papers 3
    truncated_papers 3
    inferred_papers 0
    graphics [ width 1.91 ]
  ]
  edge [
    source 8
    target 9
    weight 1.0
    first_year 2023
    last_year 2023
    weight_by_year "2023:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 10
    target 11
    weight 3.0
    first_year 2024
    last_year 2026
    weight_by_year "2024:1;2025:1;2026:1"
    papers 3
    truncated_papers 3
    inferred_papers 1
    graphics [ width 1.91 ]
  ]
  edge [
    source 10
    target 12
    weight 1.0
    first_year 2026
    last_year 2026
    weight_by_year "2026:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 10
    target 13
    weight 1.0
    first_year 2024
    last_year 2024
    weight_by_year "2024:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 10
    target 14
    weight 1.0
    first_year 2024
    last_year 2024
    weight_by_year "2024:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 10
    target 15
    weight 1.0
    first_year 2025
    last_year 2025
    weight_by_year "2025:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 10
    target 16
    weight 1.0
    first_year 2025
    last_year 2025
    weight_by_year "2025:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 10
    target 22
    weight 1.0
    first_year 2025
    last_year 2025
    weight_by_year "2025:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 11
    target 12
    weight 1.0
    first_year 2026
    last_year 2026
    weight_by_year "2026:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 11
    target 13
    weight 1.0
    inferred 1
    first_year 2024
    last_year 2024
    weight_by_year "2024:1"
    papers 1
    truncated_papers 1
    inferred_papers 1
    graphics [ width 1.1 ]
  ]
  edge [
    source 11
    target 14
    weight 1.0
    inferred 1
    first_year 2024
    last_year 2024
    weight_by_year "2024:1"
    papers 1
    truncated_papers 1
    inferred_papers 1
    graphics [ width 1.1 ]
  ]
  edge [
    source 11
    target 20
    weight 1.0
    first_year 2013
    last_year 2013
    weight_by_year "2013:1"
    papers 1
    truncated_papers 0
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 11
    target 21
    weight 1.0
    first_year 2022
    last_year 2022
    weight_by_year "2022:1"
    papers 1
    truncated_papers 0
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 11
    target 22
    weight 1.0
    first_year 2025
    last_year 2025
    weight_by_year "2025:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 11
    target 23
    weight 1.0
    first_year 2020
    last_year 2020
    weight_by_year "2020:1"
    papers 1
    truncated_papers 0
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 11
    target 24
    weight 1.0
    first_year 2020
    last_year 2020
    weight_by_year "2020:1"
    papers 1
    truncated_papers 0
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 11
    target 25
    weight 4.0
    first_year 2014
    last_year 2016
    weight_by_year "2014:1;2016:3"
    papers 4
    truncated_papers 0
    inferred_papers 0
    graphics [ width 2.2 ]
  ]
  edge [
    source 11
    target 26
    weight 2.0
    first_year 2016
    last_year 2016
    weight_by_year "2016:2"
    papers 2
    truncated_papers 0
    inferred_papers 0
    graphics [ width 1.56 ]
  ]
  edge [
    source 11
    target 27
    weight 1.0
    first_year 2014
    last_year 2014
    weight_by_year "2014:1"
    papers 1
    truncated_papers 0
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 11
    target 28
    weight 1.0
    first_year 2014
    last_year 2014
    weight_by_year "2014:1"
    papers 1
    truncated_papers 0
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 11
    target 29
    weight 1.0
    first_year 2013
    last_year 2013
    weight_by_year "2013:1"
    papers 1
    truncated_papers 0
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 11
    target 30
    weight 1.0
    first_year 2013
    last_year 2013
    weight_by_year "2013:1"
    papers 1
    truncated_papers 0
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 11
    target 31
    weight 1.0
    first_year 2013
    last_year 2013
    weight_by_year "2013:1"
    papers 1
    truncated_papers 0
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 11
    target 32
    weight 1.0
    first_year 2013
    last_year 2013
    weight_by_year "2013:1"
    papers 1
    truncated_papers 0
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 11
    target 33
    weight 1.0
    first_year 2012
    last_year 2012
    weight_by_year "2012:1"
    papers 1
    truncated_papers 0
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 13
    target 14
    weight 1.0
    first_year 2024
    last_year 2024
    weight_by_year "2024:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 15
    target 16
    weight 1.0
    first_year 2025
    last_year 2025
    weight_by_year "2025:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 18
    target 19
    weight 1.0
    first_year 2020
    last_year 2020
    weight_by_year "2020:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 23
    target 24
    weight 1.0
    first_year 2020
    last_year 2020
    weight_by_year "2020:1"
    papers 1
    truncated_papers 0
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 25
    target 26
    weight 2.0
    first_year 2016
    last_year 2016
    weight_by_year "2016:2"
    papers 2
    truncated_papers 0
    inferred_papers 0
    graphics [ width 1.56 ]
  ]
  edge [
    source 27
    target 28
    weight 1.0
    first_year 2014
    last_year 2014
    weight_by_year "2014:1"
    papers 1
    truncated_papers 0
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 29
    target 30
    weight 1.0
    first_year 2013
    last_year 2013
    weight_by_year "2013:1"
    papers 1
    truncated_papers 0
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 31
    target 32
    weight 1.0
    first_year 2013
    last_year 2013
    weight_by_year "2013:1"
    papers 1
    truncated_papers 0
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
]
