// swift-tools-version: 6.2

import PackageDescription

/// A package of its own, so that users of the library never build it. `script/fuzz` builds and runs it.
let package = Package(
  name: "coterie-fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "coterie", path: "../..")],
  targets: [
    .executableTarget(
      name: "FuzzReaders",
      dependencies: [.product(name: "Coterie", package: "coterie")],
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .strictMemorySafety(),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ])
