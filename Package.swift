// swift-tools-version: 6.2

import PackageDescription

/// CI sets `COTERIE_STRICT`: there a warning is an error, a missing `unsafe` mark among them.
let isStrict = Context.environment["COTERIE_STRICT"] != nil

let settings: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (isStrict ? [.treatAllWarnings(as: .error)] : [])

/// A library target: the module `Coterie<folder>` in `Sources/<folder>`.
func library(
  _ folder: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil
) -> Target {
  .target(
    name: "Coterie\(folder)", dependencies: dependencies, path: "Sources/\(folder)",
    resources: resources, swiftSettings: settings)
}

/// A target that re-exports others, for a product that is imported by one name.
func umbrella(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(
    name: name, dependencies: dependencies, path: "Sources/\(name)", swiftSettings: settings)
}

/// The tests of a folder, in `Tests/<folder>Tests`.
func tests(
  _ folder: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: "\(folder)Tests", dependencies: dependencies + ["TestSupport"],
    path: "Tests/\(folder)Tests", exclude: exclude, swiftSettings: settings)
}

/// The libraries in the order of the data: each imports only what stands before it.
let libraries: [Target] = [
  library("Parallel"),
  library("Text", ["CZlib", "CZstd", "CZip", "CExpat"]),
  library("Records", ["CoterieText"]),
  library("Readers", ["CoterieParallel", "CoterieText", "CoterieRecords", "CZlib", "CSimdJSON"]),
  library(
    "Identities", ["CoterieParallel", "CoterieText", "CoterieRecords", "CIdentityModel"]),
  library(
    "Corpora", ["CoterieParallel", "CoterieText", "CoterieRecords", "CoterieIdentities"]),
  library("GraphCore", ["CoterieParallel"]),
  library(
    "Networks",
    ["CoterieParallel", "CoterieText", "CoterieRecords", "CoterieCorpora", "CoterieGraphCore"]),
  library("Centrality", ["CoterieParallel", "CoterieGraphCore"]),
  library("Clusters", ["CoterieParallel", "CoterieGraphCore", "CoterieCentrality"]),
  library(
    "Timelines", ["CoterieParallel", "CoterieCorpora", "CoterieGraphCore", "CoterieNetworks"]),
  library("Indicators", ["CoterieText", "CoterieRecords", "CoterieCorpora"]),
  library("Graphviz", ["GraphvizShim"]),
  library("Layouts", ["CoterieParallel", "CoterieGraphCore", "CoterieGraphviz"]),
  library(
    "Rendering",
    ["CoterieText", "CoterieGraphCore", "CoterieGraphviz", "CoterieLayouts", "CZlib", "CCairo"]),
  library("Exchange", ["CoterieText", "CoterieRecords", "CoterieGraphCore", "CoterieNetworks"]),
  library(
    "Analyses",
    [
      "CoterieParallel", "CoterieText", "CoterieRecords", "CoterieIdentities", "CoterieCorpora",
      "CoterieGraphCore", "CoterieNetworks", "CoterieCentrality", "CoterieClusters",
      "CoterieTimelines", "CoterieIndicators", "CoterieLayouts", "CoterieExchange",
    ]),
  library(
    "Views",
    [
      "CoterieParallel", "CoterieText", "CoterieRecords", "CoterieCorpora", "CoterieGraphCore",
      "CoterieNetworks", "CoterieClusters", "CoterieTimelines", "CoterieIndicators",
      "CoterieGraphviz", "CoterieLayouts", "CoterieRendering", "CoterieExchange",
      "CoterieAnalyses",
    ]),
  library(
    "Pages",
    [
      "CoterieText", "CoterieRecords", "CoterieIdentities", "CoterieCorpora", "CoterieGraphCore",
      "CoterieNetworks", "CoterieClusters", "CoterieTimelines", "CoterieIndicators",
      "CoterieLayouts", "CoterieRendering", "CoterieAnalyses", "CoterieViews",
    ],
    resources: [
      .embedInCode("Resources/report.css"), .embedInCode("Resources/report.js"),
    ]),
  library(
    "Reports",
    [
      "CoterieParallel", "CoterieText", "CoterieRecords", "CoterieCorpora", "CoterieGraphCore",
      "CoterieNetworks",
      "CoterieClusters", "CoterieTimelines", "CoterieIndicators", "CoterieGraphviz",
      "CoterieLayouts", "CoterieRendering", "CoterieExchange", "CoterieAnalyses", "CoterieViews",
      "CoteriePages", "COpenSSL",
    ]),
]

/// Cairo and pango, by our own declarations. On Linux the libraries are named by their files, so that they
/// need no headers: Graphviz brings them.
#if os(Linux)
  let cairo = Target.target(
    name: "CCairo", path: "Sources/CCairo",
    linkerSettings: [
      .linkedLibrary(":libcairo.so.2"), .linkedLibrary(":libpango-1.0.so.0"),
      .linkedLibrary(":libpangocairo-1.0.so.0"), .linkedLibrary(":libgobject-2.0.so.0"),
      .linkedLibrary(":libglib-2.0.so.0"),
    ])
#else
  let cairo = Target.systemLibrary(
    name: "CCairo", path: "Sources/CCairo/include", pkgConfig: "pangocairo",
    providers: [.brew(["pango"])])
#endif

let libraryNames = libraries.map { Target.Dependency(stringLiteral: $0.name) }

let package = Package(
  name: "coterie",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "CoterieGraphs", targets: ["CoterieGraphs"]),
    .library(name: "CoterieData", targets: ["CoterieData"]),
    .library(name: "Coterie", targets: ["Coterie"]),
    .executable(name: "coterie", targets: ["CoterieCommand"]),
  ],
  dependencies: [
    .package(
      url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2"))
  ],
  targets: libraries + [
    cairo,
    .systemLibrary(
      name: "CZlib", path: "Sources/CZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CZstd", path: "Sources/CZstd", pkgConfig: "libzstd",
      providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),
    .systemLibrary(
      name: "CZip", path: "Sources/CZip", pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .target(
      name: "CSimdJSON", path: "Sources/CSimdJSON",
      cxxSettings: [.define("SIMDJSON_THREADS_ENABLED", to: "1")],
      linkerSettings: [.linkedLibrary("simdjson")]),
    .target(
      name: "CIdentityModel", path: "Sources/CIdentityModel", exclude: ["identity-model.tsv"]),
    .systemLibrary(
      name: "CExpat", path: "Sources/CExpat", pkgConfig: "expat",
      providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    .systemLibrary(
      name: "COpenSSL", path: "Sources/COpenSSL", pkgConfig: "libcrypto",
      providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
    .systemLibrary(
      name: "CGraphviz", path: "Sources/CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(
      name: "GraphvizShim", dependencies: ["CGraphviz"],
      path: "Sources/GraphvizShim",
      linkerSettings: [
        .linkedLibrary("gvc"), .linkedLibrary("cgraph"), .linkedLibrary("cdt"),
      ]),
    umbrella(
      "CoterieGraphs",
      ["CoterieParallel", "CoterieGraphCore", "CoterieCentrality", "CoterieClusters"]),
    umbrella(
      "CoterieData",
      [
        "CoterieGraphs", "CoterieText", "CoterieRecords", "CoterieReaders", "CoterieIdentities",
        "CoterieCorpora", "CoterieNetworks",
      ]),
    umbrella("Coterie", ["CoterieData"] + libraryNames),
    .systemLibrary(name: "CMalloc", path: "Sources/CMalloc"),
    .executableTarget(
      name: "CoterieCommand",
      dependencies: libraryNames + [
        "CMalloc",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/CoterieCommand", swiftSettings: settings),

    .target(
      name: "TestSupport",
      dependencies: [
        "CoterieParallel", "CoterieGraphCore", "CoterieNetworks", "CoterieRecords",
        "CoterieReaders", "CoterieCorpora", "CoterieAnalyses",
      ],
      path: "Tests/TestSupport",
      swiftSettings: settings),
    tests("Parallel", ["CoterieParallel"]),
    tests("Text", ["CoterieText", "CZlib", "CZstd"]),
    tests("Records", ["CoterieRecords"]),
    tests(
      "Readers", ["CoterieReaders", "CoterieRecords", "CoterieText", "CZlib"],
      exclude: ["Fixtures"]),
    tests(
      "Identities",
      ["CoterieIdentities", "CoterieCorpora", "CoterieRecords", "CoterieParallel"]),
    tests(
      "Corpora",
      [
        "CoterieParallel", "CoterieIdentities", "CoterieCorpora", "CoterieReaders",
        "CoterieRecords",
      ]),
    tests("GraphCore", ["CoterieParallel", "CoterieGraphCore"]),
    tests(
      "Networks",
      [
        "CoterieNetworks", "CoterieGraphCore", "CoterieCorpora", "CoterieRecords",
      ]),
    tests("Centrality", ["CoterieParallel", "CoterieCentrality", "CoterieGraphCore"]),
    tests(
      "Clusters",
      ["CoterieParallel", "CoterieClusters", "CoterieCentrality", "CoterieGraphCore"]),
    tests(
      "Timelines",
      [
        "CoterieTimelines", "CoterieNetworks", "CoterieGraphCore", "CoterieCorpora",
        "CoterieRecords",
      ]),
    tests(
      "Indicators",
      ["CoterieIndicators", "CoterieCorpora", "CoterieReaders", "CoterieRecords"]),
    tests("Graphviz", ["CoterieGraphviz"]),
    tests("Layouts", ["CoterieParallel", "CoterieGraphCore", "CoterieLayouts"]),
    tests("Rendering", libraryNames + ["CZlib", "CCairo"], exclude: ["read_pdf.py"]),
    tests(
      "Exchange",
      [
        "CoterieExchange", "CoterieNetworks", "CoterieGraphviz", "CoterieText", "CoterieRecords",
        "CoterieParallel", "CoterieGraphCore", "CoterieCorpora", "CoterieReaders",
      ],
      exclude: ["foreign_readers.py", "Goldens", "Inputs"]),
    tests("Analyses", libraryNames),
    tests("Views", libraryNames),
    tests("Pages", libraryNames, exclude: ["read_sheets.py"]),
    tests("Reports", libraryNames),
    tests(
      "Command", libraryNames + ["Coterie", "CoterieCommand"], exclude: ["Fixtures", "Help"]),
  ],
  cxxLanguageStandard: .cxx17
)
