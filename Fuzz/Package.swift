// swift-tools-version: 6.1

import PackageDescription

/// The fuzz targets: `make fuzz` builds them with libFuzzer, which brings the `main` that they lack.
let package = Package(
  name: "crossfoot-fuzz",
  dependencies: [.package(name: "crossfoot", path: "..")],
  targets: [
    .fuzzer("FuzzMarkdown"),
    .fuzzer("FuzzFrontMatter"),
    .fuzzer("FuzzRecord"),
    .fuzzer("FuzzFigures"),
  ],
  swiftLanguageModes: [.v6]
)

extension Target {
  static func fuzzer(_ name: String) -> Target {
    .executableTarget(
      name: name,
      dependencies: [.product(name: "Crossfoot", package: "crossfoot")],
      swiftSettings: [
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("ExistentialAny"),
        .unsafeFlags(["-parse-as-library"]),
      ])
  }
}
