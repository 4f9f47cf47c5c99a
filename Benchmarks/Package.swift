// swift-tools-version: 6.2

import PackageDescription

/// A package of its own, so that users of the library never build it.
let package = Package(
  name: "coterie-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "coterie", path: "..")],
  targets: [
    .executableTarget(
      name: "CoterieBenchmarks",
      dependencies: [.product(name: "Coterie", package: "coterie")],
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .strictMemorySafety(),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ])
