import CrossfootTestSupport
import Foundation
import Testing

/// What the modules may depend on: docs/decisions/0001-modules.md.
struct ArchitectureTests {
  /// The C targets that Swift may import; those over system libraries stay behind them.
  static let shims: Set = ["CMarkup", "CUnicode", "CMD4C", "CYAML", "CDigest"]

  /// Every module of Sources/ with what it may depend on.
  static let arrows: [String: Set<String>] = [
    "ArticleModel": [],
    "ArticleParsing": shims.union(["ArticleModel"]),
    "FactExtraction": shims.union(["ArticleModel"]),
    "ConsistencyChecking": ["ArticleModel"],
    "RecordExport": ["ArticleModel"],
    "IngestionPipeline": [
      "ArticleModel", "ArticleParsing", "FactExtraction", "ConsistencyChecking", "RecordExport",
      "CYAML", "Logging",
    ],
    "Crossfoot": [
      "ArticleModel", "ArticleParsing", "FactExtraction", "ConsistencyChecking", "RecordExport",
      "IngestionPipeline",
    ],
    "CrossfootCLI": ["Crossfoot", "ArgumentParser", "Logging"],
    "CMarkup": ["CLibXML2"],
    "CUnicode": ["CLibICU"],
    "CMD4C": ["CLibMD4C"],
    "CYAML": ["CLibYAML"],
    "CDigest": ["CLibCrypto"],
  ]

  /// What comes with the toolchain.
  static let platform: Set = [
    "Swift", "Foundation", "FoundationEssentials", "Dispatch", "Synchronization", "Glibc", "Musl",
    "Darwin",
  ]

  @Test
  func `each module depends on nothing but what its arrows allow`() throws {
    guard let package = try PackageDescription.read() else { return }
    for target in package.targets where Self.isCode(target) {
      let allowed = try #require(
        Self.arrows[target.name], "\(target.name) is a new module: give it its arrows here")
      #expect(target.dependencies.subtracting(allowed) == [], "\(target.name)")
    }
  }

  @Test
  func `no module of the table is missing from the package`() throws {
    guard let package = try PackageDescription.read() else { return }
    let names = Set(package.targets.filter(Self.isCode).map(\.name))
    #expect(Set(Self.arrows.keys).subtracting(names) == [])
  }

  @Test(arguments: arrows.keys.sorted().filter { !shims.contains($0) })
  func `each file imports nothing but what its module may depend on`(_ module: String) throws {
    let allowed = try #require(Self.arrows[module]).union(Self.platform)
    for file in try swiftFiles(under: "Sources/\(module)") {
      #expect(try imports(of: file).subtracting(allowed) == [], "\(file.path)")
    }
  }

  @Test
  func `the model stands on the standard library alone`() throws {
    for file in try swiftFiles(under: "Sources/ArticleModel") {
      #expect(try imports(of: file) == [], "\(file.path)")
    }
  }

  @Test
  func `no Swift file imports a system library's module`() throws {
    for folder in ["Sources", "Tests"] {
      for file in try swiftFiles(under: folder) {
        let system = try imports(of: file).filter { $0.hasPrefix("CLib") }
        #expect(system == [], "\(file.path)")
      }
    }
  }

  /// Whether a target is one of Sources/ that the arrows speak of.
  private static func isCode(_ target: PackageDescription.Target) -> Bool {
    target.path.hasPrefix("Sources/") && target.type != "system-target"
  }

  private func swiftFiles(under folder: String) throws -> [URL] {
    let root = packageRoot().appendingPathComponent(folder)
    let files = try #require(
      FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
    return files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
  }

  /// The modules that a file imports: its first lines, up to the first declaration.
  private func imports(of file: URL) throws -> Set<String> {
    let kinds: Set<Substring> = [
      "class", "enum", "func", "let", "protocol", "struct", "typealias", "var",
    ]
    var modules: Set<String> = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let first = words.first, !first.hasPrefix("//"), !first.hasPrefix("#") else { continue }
      guard let keyword = words.firstIndex(of: "import"),
        let name = words[(keyword + 1)...].first(where: { !kinds.contains($0) }),
        let module = name.split(separator: ".").first
      else { break }
      modules.insert(String(module))
    }
    return modules
  }
}

/// What `swift package describe --type json` says of the package.
private struct PackageDescription: Decodable {
  struct Target: Decodable {
    let name: String
    let type: String
    let path: String
    let targetDependencies: [String]?
    let productDependencies: [String]?

    var dependencies: Set<String> {
      Set((targetDependencies ?? []) + (productDependencies ?? []))
    }
  }

  let targets: [Target]

  /// Reads the description that `make test` writes before the tests, or records that it did not.
  static func read() throws -> PackageDescription? {
    let file = packageRoot().appendingPathComponent(".build/package-description.json")
    guard let json = try? Data(contentsOf: file) else {
      Issue.record(
        "\(file.path) is missing: run `make test`, or write it with `swift package describe --type json`"
      )
      return nil
    }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(PackageDescription.self, from: json)
  }
}
