Creator "Coterie"
graph [
  directed 0
  idKey "name"
  label "Authors and their papers"
  comment "16 of 28 papers hide authors behind &quot;et al.&quot;: links are lower bounds."
  comment "9 authorships inferred: the owners of profile pages (Amnon Geifman, Nir Ailon) wrote every paper on them."
  node [
    id 0
    label "Aakshita Chandiramani"
    name "aakshita-chandiramani"
    first_year 2026
    last_year 2026
    papers 1
    paper 0
    graphics [ x 517.61 y 608.19 w 7.76 h 7.76 fill "#5f0774" ]
  ]
  node [
    id 1
    label "Aaron Blakeman"
    name "aaron-blakeman"
    first_year 2025
    last_year 2026
    papers 3
    paper 0
    graphics [ x 471.79 y 453.94 w 13.44 h 13.44 fill "#5f0774" ]
  ]
  node [
    id 2
    label "Abdullahi Olaoye"
    name "abdullahi-olaoye"
    first_year 2026
    last_year 2026
    papers 1
    paper 0
    graphics [ x 576.65 y 523.71 w 7.76 h 7.76 fill "#5f0774" ]
  ]
  node [
    id 3
    label "Aaron Grattafiori"
    name "aaron-grattafiori"
    first_year 2025
    last_year 2025
    papers 2
    paper 0
    graphics [ x 403.87 y 518.17 w 10.98 h 10.98 fill "#5f0774" ]
  ]
  node [
    id 4
    label "Aarti Basant"
    name "aarti-basant"
    first_year 2025
    last_year 2025
    papers 2
    paper 0
    graphics [ x 414.29 y 560.79 w 10.98 h 10.98 fill "#5f0774" ]
  ]
  node [
    id 5
    label "Amnon Geifman"
    name "amnon-geifman"
    first_year 2018
    last_year 2026
    papers 15
    paper 0
    graphics [ x 304.55 y 385.68 w 30.06 h 30.06 fill "#d9731f" ]
  ]
  node [
    id 6
    label "Meirav Galun"
    name "meirav-galun"
    first_year 2018
    last_year 2022
    papers 7
    paper 0
    graphics [ x 189.06 y 400.03 w 20.53 h 20.53 fill "#d9731f" ]
  ]
  node [
    id 7
    label "David Jacobs"
    name "david-jacobs"
    first_year 2022
    last_year 2022
    papers 1
    paper 0
    graphics [ x 0.0 y 312.69 w 7.76 h 7.76 fill "#d9731f" ]
  ]
  node [
    id 8
    label "Daniel Barzilai"
    name "daniel-barzilai"
    first_year 2022
    last_year 2023
    papers 2
    paper 0
    graphics [ x 157.52 y 605.22 w 10.98 h 10.98 fill "#d9731f" ]
  ]
  node [
    id 9
    label "Ronen Basri"
    name "ronen-basri"
    first_year 2020
    last_year 2023
    papers 2
    paper 0
    graphics [ x 247.42 y 629.51 w 10.98 h 10.98 fill "#d9731f" ]
  ]
  node [
    id 10
    label "Akhiad Bercovich"
    name "akhiad-bercovich"
    first_year 2024
    last_year 2026
    papers 4
    paper 0
    graphics [ x 456.68 y 198.76 w 15.52 h 15.52 fill "#0e5e16" ]
  ]
  node [
    id 11
    label "Nir Ailon"
    name "nir-ailon"
    first_year 2012
    last_year 2026
    papers 17
    paper 0
    graphics [ x 678.41 y 353.37 w 32.0 h 32.0 fill "#055dc8" ]
  ]
  node [
    id 12
    label "Vladimir Anisimov"
    name "vladimir-anisimov"
    first_year 2026
    last_year 2026
    papers 1
    paper 0
    graphics [ x 538.22 y 328.56 w 7.76 h 7.76 fill "#0e5e16" ]
  ]
  node [
    id 13
    label "Tomer Ronen"
    name "tomer-ronen"
    first_year 2024
    last_year 2024
    papers 1
    paper 0
    graphics [ x 483.91 y 99.92 w 7.76 h 7.76 fill "#0e5e16" ]
  ]
  node [
    id 14
    label "Talor Abramovich"
    name "talor-abramovich"
    first_year 2024
    last_year 2024
    papers 1
    paper 0
    graphics [ x 428.47 y 125.94 w 7.76 h 7.76 fill "#0e5e16" ]
  ]
  node [
    id 15
    label "Mohammad Dabbah"
    name "mohammad-dabbah"
    first_year 2025
    last_year 2025
    papers 1
    paper 0
    graphics [ x 296.29 y 27.45 w 7.76 h 7.76 fill "#0e5e16" ]
  ]
  node [
    id 16
    label "Omri Puny"
    name "omri-puny"
    first_year 2025
    last_year 2025
    papers 1
    paper 0
    graphics [ x 227.35 y 63.44 w 7.76 h 7.76 fill "#0e5e16" ]
  ]
  node [
    id 17
    label "Yuval Belfer"
    name "yuval-belfer"
    first_year 2021
    last_year 2021
    papers 1
    paper 0
    graphics [ x 20.95 y 496.03 w 7.76 h 7.76 fill "#d9731f" ]
  ]
  node [
    id 18
    label "Abhay Yadav"
    name "abhay-yadav"
    first_year 2020
    last_year 2020
    papers 1
    paper 0
    graphics [ x 98.33 y 133.55 w 7.76 h 7.76 fill "#d9731f" ]
  ]
  node [
    id 19
    label "Yoni Kasten"
    name "yoni-kasten"
    first_year 2018
    last_year 2020
    papers 4
    paper 0
    graphics [ x 202.49 y 262.28 w 15.52 h 15.52 fill "#d9731f" ]
  ]
  node [
    id 20
    label "Holger Rauhut"
    name "holger-rauhut"
    first_year 2013
    last_year 2013
    papers 1
    paper 0
    graphics [ x 939.83 y 308.3 w 7.76 h 7.76 fill "#055dc8" ]
  ]
  node [
    id 21
    label "Supratim Shit"
    name "supratim-shit"
    first_year 2022
    last_year 2022
    papers 1
    paper 0
    graphics [ x 880.08 y 87.63 w 7.76 h 7.76 fill "#055dc8" ]
  ]
  node [
    id 22
    label "Yahel Uffenheimer"
    name "yahel-uffenheimer"
    first_year 2025
    last_year 2025
    papers 1
    paper 0
    graphics [ x 578.22 y 40.94 w 7.76 h 7.76 fill "#0e5e16" ]
  ]
  node [
    id 23
    label "Omer Leibovich"
    name "omer-leibovich"
    first_year 2020
    last_year 2020
    papers 1
    paper 0
    graphics [ x 918.7 y 561.26 w 7.76 h 7.76 fill "#055dc8" ]
  ]
  node [
    id 24
    label "Vineet Nair"
    name "vineet-nair"
    first_year 2020
    last_year 2020
    papers 1
    paper 0
    graphics [ x 863.38 y 632.4 w 7.76 h 7.76 fill "#055dc8" ]
  ]
  node [
    id 25
    label "Elad Hoffer"
    name "elad-hoffer"
    first_year 2014
    last_year 2016
    papers 4
    paper 0
    graphics [ x 731.87 y 234.3 w 15.52 h 15.52 fill "#055dc8" ]
  ]
  node [
    id 26
    label "Itay Hubara"
    name "itay-hubara"
    first_year 2016
    last_year 2016
    papers 2
    paper 0
    graphics [ x 879.45 y 232.7 w 10.98 h 10.98 fill "#055dc8" ]
  ]
  node [
    id 27
    label "Thorsten Joachims"
    name "thorsten-joachims"
    first_year 2014
    last_year 2014
    papers 1
    paper 0
    graphics [ x 719.32 y 674.17 w 7.76 h 7.76 fill "#055dc8" ]
  ]
  node [
    id 28
    label "Zohar Karnin"
    name "zohar-karnin"
    first_year 2014
    last_year 2014
    papers 1
    paper 0
    graphics [ x 637.13 y 693.85 w 7.76 h 7.76 fill "#055dc8" ]
  ]
  node [
    id 29
    label "Kohei Hatano"
    name "kohei-hatano"
    first_year 2013
    last_year 2013
    papers 1
    paper 0
    graphics [ x 956.78 y 457.0 w 7.76 h 7.76 fill "#055dc8" ]
  ]
  node [
    id 30
    label "Eiji Takimoto"
    name "eiji-takimoto"
    first_year 2013
    last_year 2013
    papers 1
    paper 0
    graphics [ x 1010.77 y 385.79 w 7.76 h 7.76 fill "#055dc8" ]
  ]
  node [
    id 31
    label "Yudong Chen"
    name "yudong-chen"
    first_year 2013
    last_year 2013
    papers 1
    paper 0
    graphics [ x 678.91 y 0.0 w 7.76 h 7.76 fill "#055dc8" ]
  ]
  node [
    id 32
    label "Xu Huan"
    name "xu-huan"
    first_year 2013
    last_year 2013
    papers 1
    paper 0
    graphics [ x 765.62 y 20.46 w 7.76 h 7.76 fill "#055dc8" ]
  ]
  node [
    id 33
    label "Ron Begleiter"
    name "ron-begleiter"
    first_year 2012
    last_year 2012
    papers 1
    paper 0
    graphics [ x 780.9 y 573.32 w 7.76 h 7.76 fill "#055dc8" ]
  ]
  node [
    id 34
    label "Nemotron 3 Super: Open, Effici&#8230;"
    name "paper:nemotron-3-super-open-efficient-mixture-wnvybgpn"
    first_year 2026
    last_year 2026
    papers 1
    paper 1
    title "Nemotron 3 Super: Open, Efficient Mixture-of-Experts Hybrid Mamba-Transformer Model for Agentic Reasoning"
    graphics [ x 532.84 y 482.56 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  node [
    id 35
    label "Nemotron 3 Nano: Open, Effici&#8230;"
    name "paper:nemotron-3-nano-open-efficient-mixture-3ysh0bcf"
    first_year 2025
    last_year 2025
    papers 1
    paper 1
    title "Nemotron 3 Nano: Open, Efficient Mixture-of-Experts Hybrid Mamba-Transformer Model for Agentic Reasoning"
    graphics [ x 381.25 y 490.8 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  node [
    id 36
    label "NVIDIA Nemotron 3: Efficient a&#8230;"
    name "paper:nvidia-nemotron-3-efficient-and-open-0wpah08w"
    first_year 2025
    last_year 2025
    papers 1
    paper 1
    title "NVIDIA Nemotron 3: Efficient and Open Intelligence"
    graphics [ x 450.52 y 425.33 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  node [
    id 37
    label "On the Spectral Bias of Convol&#8230;"
    name "paper:on-the-spectral-bias-of-convolutional-gnxa3dpp"
    first_year 2022
    last_year 2022
    papers 1
    paper 1
    title "On the Spectral Bias of Convolutional Neural Tangent and Gaussian Process Kernels"
    graphics [ x 107.18 y 352.15 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  node [
    id 38
    label "A Kernel Perspective of Skip C&#8230;"
    name "paper:a-kernel-perspective-of-skip-connections-sxbbmxxw"
    first_year 2022
    last_year 2022
    papers 1
    paper 1
    title "A Kernel Perspective of Skip Connections in Convolutional Networks"
    graphics [ x 206.75 y 495.81 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  node [
    id 39
    label "Controlling the Inductive Bias o&#8230;"
    name "paper:controlling-the-inductive-bias-of-wide-a2jr8ynq"
    first_year 2023
    last_year 2023
    papers 1
    paper 1
    title "Controlling the Inductive Bias of Wide Neural Networks by Modifying the Kernel's Spectrum"
    graphics [ x 234.74 y 577.83 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  node [
    id 40
    label "Extending Puzzle for Mixture-of&#8230;"
    name "paper:extending-puzzle-for-mixture-of-experts-g54vwsz4"
    first_year 2026
    last_year 2026
    papers 1
    paper 1
    title "Extending Puzzle for Mixture-of-Experts Reasoning Models with Application to GPT-OSS Acceleration"
    graphics [ x 493.29 y 302.78 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  node [
    id 41
    label "Puzzle: Distillation-Based NAS&#8230;"
    name "paper:puzzle-distillation-based-nas-for-inference-wf7ddcgq"
    first_year 2024
    last_year 2024
    papers 1
    paper 1
    title "Puzzle: Distillation-Based NAS for Inference-Optimized LLMs"
    graphics [ x 471.29 y 228.42 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  node [
    id 42
    label "FFN Fusion: Rethinking Seque&#8230;"
    name "paper:ffn-fusion-rethinking-sequential-computation-in-dcs375z3"
    first_year 2025
    last_year 2025
    papers 1
    paper 1
    title "FFN Fusion: Rethinking Sequential Computation in Large Language Models"
    graphics [ x 312.76 y 156.26 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  node [
    id 43
    label "Spectral Analysis of the Neural&#8230;"
    name "paper:spectral-analysis-of-the-neural-tangent-3bz27zsn"
    first_year 2021
    last_year 2021
    papers 1
    paper 1
    title "Spectral Analysis of the Neural Tangent Kernel for Deep Residual Networks"
    graphics [ x 131.78 y 439.25 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  node [
    id 44
    label "On the Similarity between the L&#8230;"
    name "paper:on-the-similarity-between-the-laplace-rx1kne7q"
    first_year 2020
    last_year 2020
    papers 1
    paper 1
    title "On the Similarity between the Laplace and Neural Tangent Kernels"
    graphics [ x 178.59 y 217.84 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  node [
    id 45
    label "Frequency Bias in Neural Netw&#8230;"
    name "paper:frequency-bias-in-neural-networks-for-52fkkkwm"
    first_year 2020
    last_year 2020
    papers 1
    paper 1
    title "Frequency Bias in Neural Networks for Input of Non-Uniform Density"
    graphics [ x 262.81 y 465.02 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  node [
    id 46
    label "Averaging Essential and Funda&#8230;"
    name "paper:averaging-essential-and-fundamental-matrices-in-17tdpzqd"
    first_year 2019
    last_year 2019
    papers 1
    paper 1
    title "Averaging Essential and Fundamental Matrices in Collinear Camera Settings"
    graphics [ x 204.34 y 322.99 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  node [
    id 47
    label "Algebraic Characterization of E&#8230;"
    name "paper:algebraic-characterization-of-essential-matrices-and-s40rfx0f"
    first_year 2019
    last_year 2019
    papers 1
    paper 1
    title "Algebraic Characterization of Essential Matrices and Their Averaging in Multiview Settings"
    graphics [ x 258.49 y 348.77 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  node [
    id 48
    label "GPSfM: Global Projective SFM&#8230;"
    name "paper:gpsfm-global-projective-sfm-using-algebraic-z7xz6maq"
    first_year 2018
    last_year 2018
    papers 1
    paper 1
    title "GPSfM: Global Projective SFM Using Algebraic Constraints on Multi-View Fundamental Matrices"
    graphics [ x 270.5 y 297.23 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  node [
    id 49
    label "Fast and RIP-optimal transforms"
    name "paper:fast-and-rip-optimal-transforms-j7cmv0xp"
    first_year 2013
    last_year 2013
    papers 1
    paper 1
    title "Fast and RIP-optimal transforms"
    graphics [ x 809.93 y 364.47 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  node [
    id 50
    label "Efficient NTK using Dimension&#8230;"
    name "paper:efficient-ntk-using-dimensionality-reduction-3tt4jpwh"
    first_year 2022
    last_year 2022
    papers 1
    paper 1
    title "Efficient NTK using Dimensionality Reduction"
    graphics [ x 795.26 y 162.89 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  node [
    id 51
    label "Changing Base Without Losing&#8230;"
    name "paper:changing-base-without-losing-pace-a-n58xksyd"
    first_year 2025
    last_year 2025
    papers 1
    paper 1
    title "Changing Base Without Losing Pace: A GPU-Efficient Alternative to MatMul in DNNs"
    graphics [ x 577.87 y 177.01 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  node [
    id 52
    label "Sparse Linear Networks with a&#8230;"
    name "paper:sparse-linear-networks-with-a-fixed-4da9gcy4"
    first_year 2020
    last_year 2020
    papers 1
    paper 1
    title "Sparse Linear Networks with a Fixed Butterfly Structure: Theory and Practice"
    graphics [ x 820.8 y 505.39 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  node [
    id 53
    label "Spatial contrasting for deep un&#8230;"
    name "paper:spatial-contrasting-for-deep-unsupervised-learning-0b6emamc"
    first_year 2016
    last_year 2016
    papers 1
    paper 1
    title "Spatial contrasting for deep unsupervised learning"
    graphics [ x 806.59 y 263.94 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  node [
    id 54
    label "Semi-supervised deep learning&#8230;"
    name "paper:semi-supervised-deep-learning-by-metric-ajsx0aza"
    first_year 2016
    last_year 2016
    papers 1
    paper 1
    title "Semi-supervised deep learning by metric embedding"
    graphics [ x 655.82 y 263.94 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  node [
    id 55
    label "Deep unsupervised learning thr&#8230;"
    name "paper:deep-unsupervised-learning-through-spatial-contrasting-8s5g890n"
    first_year 2016
    last_year 2016
    papers 1
    paper 1
    title "Deep unsupervised learning through spatial contrasting"
    graphics [ x 772.94 y 289.72 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  node [
    id 56
    label "Deep metric learning using Trip&#8230;"
    name "paper:deep-metric-learning-using-triplet-network-xd4sbbrb"
    first_year 2014
    last_year 2014
    papers 1
    paper 1
    title "Deep metric learning using Triplet network"
    graphics [ x 696.58 y 315.48 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  node [
    id 57
    label "Reducing Dueling Bandits to C&#8230;"
    name "paper:reducing-dueling-bandits-to-cardinal-bandits-zmbebyzm"
    first_year 2014
    last_year 2014
    papers 1
    paper 1
    title "Reducing Dueling Bandits to Cardinal Bandits"
    graphics [ x 672.71 y 581.5 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  node [
    id 58
    label "Bandit Online Optimization Ove&#8230;"
    name "paper:bandit-online-optimization-over-the-permutahedron-7b50efhq"
    first_year 2013
    last_year 2013
    papers 1
    paper 1
    title "Bandit Online Optimization Over the Permutahedron"
    graphics [ x 893.95 y 404.66 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  node [
    id 59
    label "Online Ranking: Discrete Choic&#8230;"
    name "paper:online-ranking-discrete-choice-spearman-correlation-eyd50hvq"
    first_year 2013
    last_year 2013
    papers 1
    paper 1
    title "Online Ranking: Discrete Choice, Spearman Correlation and Other Feedback"
    graphics [ x 657.0 y 405.89 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  node [
    id 60
    label "Breaking the Small Cluster Bar&#8230;"
    name "paper:breaking-the-small-cluster-barrier-of-zcd9geey"
    first_year 2013
    last_year 2013
    papers 1
    paper 1
    title "Breaking the Small Cluster Barrier of Graph Clustering"
    graphics [ x 695.86 y 113.61 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  node [
    id 61
    label "Active Learning of Custering wi&#8230;"
    name "paper:active-learning-of-custering-with-side-3p8172rd"
    first_year 2012
    last_year 2012
    papers 1
    paper 1
    title "Active Learning of Custering with Side Information Using &#949;-Smooth Relative Regret Approximations"
    graphics [ x 730.33 y 476.87 w 7.76 h 7.76 fill "#b9c2ca" ]
  ]
  edge [
    source 0
    target 34
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
    target 34
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
    target 35
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
    source 1
    target 36
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
    source 2
    target 34
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
    source 3
    target 35
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
    source 3
    target 36
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
    source 4
    target 35
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
    source 4
    target 36
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
    source 5
    target 34
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
    target 35
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
    target 36
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
    target 37
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
    target 38
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
    target 39
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
    source 5
    target 40
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
    target 41
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
    target 42
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
    target 43
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
    target 44
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
    target 45
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
    target 46
    weight 1.0
    first_year 2019
    last_year 2019
    weight_by_year "2019:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 5
    target 47
    weight 1.0
    first_year 2019
    last_year 2019
    weight_by_year "2019:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 5
    target 48
    weight 1.0
    first_year 2018
    last_year 2018
    weight_by_year "2018:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 6
    target 37
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
    target 38
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
    target 43
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
    target 45
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
    target 46
    weight 1.0
    first_year 2019
    last_year 2019
    weight_by_year "2019:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 6
    target 47
    weight 1.0
    first_year 2019
    last_year 2019
    weight_by_year "2019:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 6
    target 48
    weight 1.0
    first_year 2018
    last_year 2018
    weight_by_year "2018:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 7
    target 37
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
    source 8
    target 38
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
    source 8
    target 39
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
    source 9
    target 39
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
    source 9
    target 45
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
    source 10
    target 40
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
    target 41
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
    target 42
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
    target 51
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
    target 34
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
    source 11
    target 36
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
    source 11
    target 40
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
    target 41
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
    target 49
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
    target 50
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
    target 51
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
    target 52
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
    target 53
    weight 1.0
    first_year 2016
    last_year 2016
    weight_by_year "2016:1"
    papers 1
    truncated_papers 0
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 11
    target 54
    weight 1.0
    first_year 2016
    last_year 2016
    weight_by_year "2016:1"
    papers 1
    truncated_papers 0
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 11
    target 55
    weight 1.0
    first_year 2016
    last_year 2016
    weight_by_year "2016:1"
    papers 1
    truncated_papers 0
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 11
    target 56
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
    target 57
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
    target 58
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
    target 59
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
    target 60
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
    target 61
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
    source 12
    target 40
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
    source 13
    target 41
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
    source 14
    target 41
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
    target 42
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
    source 16
    target 42
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
    source 17
    target 43
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
    source 18
    target 44
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
    source 19
    target 44
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
    source 19
    target 46
    weight 1.0
    first_year 2019
    last_year 2019
    weight_by_year "2019:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 19
    target 47
    weight 1.0
    first_year 2019
    last_year 2019
    weight_by_year "2019:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 19
    target 48
    weight 1.0
    first_year 2018
    last_year 2018
    weight_by_year "2018:1"
    papers 1
    truncated_papers 1
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 20
    target 49
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
    source 21
    target 50
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
    source 22
    target 51
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
    source 23
    target 52
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
    source 24
    target 52
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
    target 53
    weight 1.0
    first_year 2016
    last_year 2016
    weight_by_year "2016:1"
    papers 1
    truncated_papers 0
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 25
    target 54
    weight 1.0
    first_year 2016
    last_year 2016
    weight_by_year "2016:1"
    papers 1
    truncated_papers 0
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 25
    target 55
    weight 1.0
    first_year 2016
    last_year 2016
    weight_by_year "2016:1"
    papers 1
    truncated_papers 0
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 25
    target 56
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
    source 26
    target 53
    weight 1.0
    first_year 2016
    last_year 2016
    weight_by_year "2016:1"
    papers 1
    truncated_papers 0
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 26
    target 55
    weight 1.0
    first_year 2016
    last_year 2016
    weight_by_year "2016:1"
    papers 1
    truncated_papers 0
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
  edge [
    source 27
    target 57
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
    source 28
    target 57
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
    target 58
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
    source 30
    target 58
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
    target 60
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
    source 32
    target 60
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
    source 33
    target 61
    weight 1.0
    first_year 2012
    last_year 2012
    weight_by_year "2012:1"
    papers 1
    truncated_papers 0
    inferred_papers 0
    graphics [ width 1.1 ]
  ]
]
