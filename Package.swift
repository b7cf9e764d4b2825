// swift-tools-version: 6.1

import PackageDescription

/// The settings of every Swift target: an import leaks only where it is written `public`.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "crossfoot",
  products: [
    .library(name: "Crossfoot", targets: ["Crossfoot"]),
    .executable(name: "crossfoot", targets: ["CrossfootCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
  ],
  targets: [
    .module("ArticleModel"),
    .module(
      "ArticleParsing", ["ArticleModel", "CMarkup", "CUnicode", "CMD4C", "CYAML", "CDigest"]),
    .module("FactExtraction", ["ArticleModel"]),
    .module("ConsistencyChecking", ["ArticleModel"]),
    .module("RecordExport", ["ArticleModel"]),
    .module(
      "IngestionPipeline",
      [
        "ArticleModel", "ArticleParsing", "FactExtraction", "ConsistencyChecking", "RecordExport",
        "CYAML", .product(name: "Logging", package: "swift-log"),
      ]),
    .module(
      "Crossfoot",
      [
        "ArticleModel", "ArticleParsing", "FactExtraction", "ConsistencyChecking", "RecordExport",
        "IngestionPipeline",
      ]),
    .executableTarget(
      name: "CrossfootCLI",
      dependencies: [
        "Crossfoot",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: settings),

    // C libraries: a system-library target that no Swift file imports, behind a C target with an
    // opaque header (docs/decisions/0002-c-libraries.md).
    .systemLibrary("CLibXML2", pkgConfig: "libxml-2.0", debian: "libxml2-dev"),
    .systemLibrary("CLibICU", pkgConfig: "icu-i18n", debian: "libicu-dev"),
    .systemLibrary("CLibMD4C", pkgConfig: "md4c", debian: "libmd4c-dev"),
    .systemLibrary("CLibYAML", pkgConfig: "yaml-0.1", debian: "libyaml-dev"),
    .systemLibrary("CLibCrypto", pkgConfig: "libcrypto", debian: "libssl-dev"),
    .target(name: "CMarkup", dependencies: ["CLibXML2"]),
    .target(name: "CUnicode", dependencies: ["CLibICU"]),
    .target(name: "CMD4C", dependencies: ["CLibMD4C"]),
    .target(name: "CYAML", dependencies: ["CLibYAML"]),
    .target(name: "CDigest", dependencies: ["CLibCrypto"]),

    .target(
      name: "CrossfootTestSupport", dependencies: ["ArticleModel"],
      path: "Tests/CrossfootTestSupport", swiftSettings: settings),
    // Prints numbers with ICU, for the tests of what reads them.
    .target(
      name: "CNumberPrinting", dependencies: ["CLibICU"], path: "Tests/CNumberPrinting"),
    .tests("ArticleModel"),
    .tests("ArticleParsing"),
    .tests("FactExtraction", ["CNumberPrinting"]),
    .tests("ConsistencyChecking", ["ArticleParsing", "FactExtraction"], hasFixtures: true),
    .tests("RecordExport", hasFixtures: true),
    .tests("IngestionPipeline", ["ArticleParsing"]),
    .tests("Crossfoot", ["CrossfootCLI"], hasFixtures: true),
  ],
  swiftLanguageModes: [.v6]
)

extension Target {
  /// A Swift module of the library.
  static func module(_ name: String, _ dependencies: [Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
  }

  /// A C library as Debian packages it.
  static func systemLibrary(_ name: String, pkgConfig: String, debian: String) -> Target {
    .systemLibrary(
      name: name, path: "Sources/System/\(name)", pkgConfig: pkgConfig,
      providers: [.apt([debian])])
  }

  /// The tests of `module`; fixtures are read from the source tree.
  static func tests(
    _ module: String, _ others: [Dependency] = [], hasFixtures: Bool = false
  ) -> Target {
    let model: [Dependency] = module == "ArticleModel" ? [] : ["ArticleModel"]
    return .testTarget(
      name: "\(module)Tests",
      dependencies: [.byName(name: module), "CrossfootTestSupport"] + model + others,
      exclude: hasFixtures ? ["Fixtures"] : [], swiftSettings: settings)
  }
}
