// swift-tools-version: 6.1

import PackageDescription

/// The benchmarks, a package of their own so that the main one builds and tests without them.
let package = Package(
  name: "crossfoot-benchmarks",
  dependencies: [.package(name: "crossfoot", path: "..")],
  targets: [
    .target(
      name: "CBaseline", linkerSettings: [.linkedLibrary("md4c-html"), .linkedLibrary("md4c")]),
    .target(name: "CChildProcess"),
    .target(name: "CVectorscan", linkerSettings: [.linkedLibrary("dl")]),
    .executableTarget(
      name: "crossfoot-bench",
      dependencies: [
        "CBaseline", "CChildProcess", "CVectorscan",
        .product(name: "Crossfoot", package: "crossfoot"),
      ],
      path: "Sources/CrossfootBench",
      swiftSettings: [
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("ExistentialAny"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
