/// The corpus of the two pages in `seeds/`, with page owners inferred: what the diagrams of a first
/// report show. Derived once; clusters are those of Leiden on full weights.
enum SeedSample {
  struct Paper {
    var title: String
    var year: Int
    var isYearInferred = false
    var authors: [Int]
    var inferred: [Int] = []
    var isTruncated = false
  }

  static let authors: [(name: String, cluster: Int)] = [
    ("Nir Ailon", 0),
    ("Ron Begleiter", 0),
    ("Holger Rauhut", 0),
    ("Yudong Chen", 0),
    ("Xu Huan", 0),
    ("Kohei Hatano", 0),
    ("Eiji Takimoto", 0),
    ("Thorsten Joachims", 0),
    ("Zohar Karnin", 0),
    ("Elad Hoffer", 0),
    ("Itay Hubara", 0),
    ("Yoni Kasten", 1),
    ("Amnon Geifman", 1),
    ("Meirav Galun", 1),
    ("Ronen Basri", 1),
    ("Abhay Yadav", 1),
    ("Omer Leibovich", 0),
    ("Vineet Nair", 0),
    ("Yuval Belfer", 1),
    ("David Jacobs", 1),
    ("Supratim Shit", 0),
    ("Daniel Barzilai", 1),
    ("Akhiad Bercovich", 2),
    ("Tomer Ronen", 2),
    ("Talor Abramovich", 2),
    ("Yahel Uffenheimer", 2),
    ("Mohammad Dabbah", 2),
    ("Omri Puny", 2),
    ("Aaron Blakeman", 3),
    ("Aaron Grattafiori", 3),
    ("Aarti Basant", 3),
    ("Vladimir Anisimov", 2),
    ("Aakshita Chandiramani", 3),
    ("Abdullahi Olaoye", 3),
  ]

  static let papers: [Paper] = [
    Paper(
      title:
        "Active Learning of Custering with Side Information Using $\\eps$-Smooth Relative Regret Approximations",
      year: 2012, authors: [0, 1]),
    Paper(
      title:
        "Fast and RIP-optimal transforms",
      year: 2013, authors: [0, 2]),
    Paper(
      title:
        "Breaking the Small Cluster Barrier of Graph Clustering",
      year: 2013, authors: [0, 3, 4]),
    Paper(
      title:
        "Online Ranking: Discrete Choice, Spearman Correlation and Other Feedback",
      year: 2013, authors: [0]),
    Paper(
      title:
        "Bandit Online Optimization Over the Permutahedron",
      year: 2013, authors: [0, 5, 6]),
    Paper(
      title:
        "Reducing Dueling Bandits to Cardinal Bandits",
      year: 2014, authors: [0, 7, 8]),
    Paper(
      title:
        "Deep metric learning using Triplet network",
      year: 2014, authors: [9, 0]),
    Paper(
      title:
        "Deep unsupervised learning through spatial contrasting",
      year: 2016, authors: [9, 10, 0]),
    Paper(
      title:
        "Semi-supervised deep learning by metric embedding",
      year: 2016, authors: [9, 0]),
    Paper(
      title:
        "Spatial contrasting for deep unsupervised learning",
      year: 2016, authors: [9, 10, 0]),
    Paper(
      title:
        "GPSfM: Global Projective SFM Using Algebraic Constraints on Multi-View Fundamental Matrices",
      year: 2018, authors: [11, 12, 13], isTruncated: true),
    Paper(
      title:
        "Algebraic Characterization of Essential Matrices and Their Averaging in Multiview Settings",
      year: 2019, authors: [11, 12, 13], isTruncated: true),
    Paper(
      title:
        "Averaging Essential and Fundamental Matrices in Collinear Camera Settings",
      year: 2019, authors: [12, 11, 13], isTruncated: true),
    Paper(
      title:
        "Frequency Bias in Neural Networks for Input of Non-Uniform Density",
      year: 2020, authors: [14, 13, 12], isTruncated: true),
    Paper(
      title:
        "On the Similarity between the Laplace and Neural Tangent Kernels",
      year: 2020, authors: [12, 15, 11], isTruncated: true),
    Paper(
      title:
        "Sparse Linear Networks with a Fixed Butterfly Structure: Theory and Practice",
      year: 2020, authors: [0, 16, 17]),
    Paper(
      title:
        "Spectral Analysis of the Neural Tangent Kernel for Deep Residual Networks",
      year: 2021, authors: [18, 12, 13], isTruncated: true),
    Paper(
      title:
        "On the Spectral Bias of Convolutional Neural Tangent and Gaussian Process Kernels",
      year: 2022, authors: [12, 13, 19], isTruncated: true),
    Paper(
      title:
        "Efficient NTK using Dimensionality Reduction",
      year: 2022, authors: [0, 20]),
    Paper(
      title:
        "A Kernel Perspective of Skip Connections in Convolutional Networks",
      year: 2022, authors: [21, 12, 13], isTruncated: true),
    Paper(
      title:
        "Controlling the Inductive Bias of Wide Neural Networks by Modifying the Kernel's Spectrum",
      year: 2023, authors: [12, 21, 14], isTruncated: true),
    Paper(
      title:
        "Puzzle: Distillation-Based NAS for Inference-Optimized LLMs",
      year: 2024, authors: [22, 23, 24], inferred: [12, 0], isTruncated: true),
    Paper(
      title:
        "Changing Base Without Losing Pace: A GPU-Efficient Alternative to MatMul in DNNs",
      year: 2025, authors: [0, 22, 25], isTruncated: true),
    Paper(
      title:
        "FFN Fusion: Rethinking Sequential Computation in Large Language Models",
      year: 2025, authors: [22, 26, 27], inferred: [12], isTruncated: true),
    Paper(
      title:
        "Nemotron 3 Nano: Open, Efficient Mixture-of-Experts Hybrid Mamba-Transformer Model for Agentic Reasoning",
      year: 2025, authors: [28, 29, 30], inferred: [12], isTruncated: true),
    Paper(
      title:
        "NVIDIA Nemotron 3: Efficient and Open Intelligence",
      year: 2025, authors: [28, 29, 30], inferred: [12, 0], isTruncated: true),
    Paper(
      title:
        "Extending Puzzle for Mixture-of-Experts Reasoning Models with Application to GPT-OSS Acceleration",
      year: 2026, isYearInferred: true, authors: [22, 0, 31], inferred: [12], isTruncated: true),
    Paper(
      title:
        "Nemotron 3 Super: Open, Efficient Mixture-of-Experts Hybrid Mamba-Transformer Model for Agentic Reasoning",
      year: 2026, isYearInferred: true, authors: [32, 28, 33], inferred: [12, 0], isTruncated: true),
  ]
}
