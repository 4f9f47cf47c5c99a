// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A package of its own, so that users of the library never build it.
let package = Package(
  name: "coterie-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "coterie", path: "..")],
  targets: [
    .executableTarget(
      name: "CoterieBenchmarks",
      dependencies: [.product(name: "Coterie", package: "coterie")],
      swiftSettings: settings),
    .executableTarget(
      name: "read-references", dependencies: [.product(name: "Coterie", package: "coterie")],
      path: "Sources/ReadReferences", swiftSettings: settings),
    .executableTarget(
      name: "measure-identity", dependencies: [.product(name: "CoterieData", package: "coterie")],
      path: "Sources/MeasureIdentity", swiftSettings: settings),
    // Depends on nothing, so that works can be written before the library is built.
    .executableTarget(
      name: "generate-works", path: "Sources/GenerateWorks", swiftSettings: settings),
  ])
