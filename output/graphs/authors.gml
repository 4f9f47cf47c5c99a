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
    graphics [ x 537.15 y 696.25 w 13.1 h 13.1 fill "#5f0774" ]
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
    graphics [ x 632.17 y 565.52 w 22.68 h 22.68 fill "#5f0774" ]
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
    graphics [ x 497.99 y 593.67 w 13.1 h 13.1 fill "#5f0774" ]
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
    graphics [ x 582.79 y 656.23 w 18.52 h 18.52 fill "#5f0774" ]
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
    graphics [ x 530.6 y 510.61 w 18.52 h 18.52 fill "#5f0774" ]
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
    graphics [ x 392.92 y 510.16 w 50.72 h 50.72 fill "#d9731f" ]
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
    graphics [ x 209.16 y 581.36 w 34.65 h 34.65 fill "#d9731f" ]
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
    graphics [ x 174.96 y 389.69 w 13.1 h 13.1 fill "#d9731f" ]
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
    graphics [ x 117.26 y 570.0 w 18.52 h 18.52 fill "#d9731f" ]
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
    graphics [ x 140.8 y 460.17 w 18.52 h 18.52 fill "#d9731f" ]
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
    graphics [ x 444.78 y 343.85 w 26.19 h 26.19 fill "#0e5e16" ]
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
    graphics [ x 713.02 y 468.26 w 54.0 h 54.0 fill "#055dc8" ]
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
    graphics [ x 525.46 y 298.94 w 13.1 h 13.1 fill "#0e5e16" ]
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
    graphics [ x 568.98 y 346.54 w 13.1 h 13.1 fill "#0e5e16" ]
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
    graphics [ x 545.7 y 430.71 w 13.1 h 13.1 fill "#0e5e16" ]
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
    graphics [ x 233.26 y 312.49 w 13.1 h 13.1 fill "#0e5e16" ]
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
    graphics [ x 298.58 y 235.3 w 13.1 h 13.1 fill "#0e5e16" ]
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
    graphics [ x 281.45 y 730.38 w 13.1 h 13.1 fill "#d9731f" ]
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
    graphics [ x 353.22 y 789.08 w 13.1 h 13.1 fill "#d9731f" ]
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
    graphics [ x 211.07 y 700.53 w 26.19 h 26.19 fill "#d9731f" ]
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
    graphics [ x 895.63 y 690.72 w 13.1 h 13.1 fill "#055dc8" ]
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
    graphics [ x 737.83 y 753.43 w 13.1 h 13.1 fill "#055dc8" ]
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
    graphics [ x 620.88 y 210.36 w 13.1 h 13.1 fill "#0e5e16" ]
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
    graphics [ x 950.72 y 321.26 w 13.1 h 13.1 fill "#055dc8" ]
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
    graphics [ x 992.06 y 428.03 w 13.1 h 13.1 fill "#055dc8" ]
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
    graphics [ x 726.4 y 192.17 w 26.19 h 26.19 fill "#055dc8" ]
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
    graphics [ x 868.34 y 247.26 w 18.52 h 18.52 fill "#055dc8" ]
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
    graphics [ x 948.96 y 613.75 w 13.1 h 13.1 fill "#055dc8" ]
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
    graphics [ x 816.98 y 718.85 w 13.1 h 13.1 fill "#055dc8" ]
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
    graphics [ x 785.6 y 235.61 w 13.1 h 13.1 fill "#055dc8" ]
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
    graphics [ x 864.73 y 340.8 w 13.1 h 13.1 fill "#055dc8" ]
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
    graphics [ x 906.16 y 468.66 w 13.1 h 13.1 fill "#055dc8" ]
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
    graphics [ x 851.77 y 603.38 w 13.1 h 13.1 fill "#055dc8" ]
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
    graphics [ x 990.04 y 525.33 w 13.1 h 13.1 fill "#055dc8" ]
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
  ]
]
