import Testing

@testable import IngestionPipeline

@Suite("Path templates")
struct PathTemplateTests {
  private let values = PathTemplate.Values(
    path: "../corpus/a:b/.x.md", id: "sha256:ab/..", name: "x", date: nil, language: "en-US")

  @Test(
    "Placeholders are filled, and what is unsafe in a name is replaced",
    arguments: [
      ("out/{path}.json", "out/__/corpus/a_b/_x.md.json"),
      ("out/{id}.json", "out/sha256_ab_...json"),
      ("{language}/{date}/{name}.json", "en-US/undated/x.json"),
      ("a{name}b{name}c", "axbxc"),
    ])
  func filling(_ template: String, _ expected: String) throws {
    #expect(try PathTemplate(template).path(values).description == expected)
  }

  @Test(
    "A name is never hidden, never leads elsewhere, and is never empty",
    arguments: [
      ("..", "__"), (".", "_"), ("", "_"), (".git", "_git"), ("a/b\\c", "a_b_c"),
      ("a\0b\n", "a_b_"), ("größe", "größe"), ("a?*|<>\"", "a______"),
    ])
  func names(_ value: String, _ expected: String) {
    #expect(String(decoding: SafeFileName.name(value), as: UTF8.self) == expected)
  }

  @Test("A name that is too long is cut between characters, and stays apart from others")
  func longNames() throws {
    let template = try PathTemplate("out/{name}.json")
    var one = values
    var other = values
    one.name = String(repeating: "é", count: 200) + "1"
    other.name = String(repeating: "é", count: 200) + "2"
    let paths = [template.path(one), template.path(other)]
    for path in paths {
      #expect(path.name.count <= 255)
      #expect(path.description.hasSuffix(".json"))
      #expect(String(validating: path.bytes, as: UTF8.self) != nil)
    }
    #expect(paths[0] != paths[1])
  }

  @Test(
    "An unfinished or unknown placeholder is refused",
    arguments: [
      ("", PathTemplateError.empty), ("out/", .folder), ("{path", .unclosedPlaceholder),
      ("{x}", .unknownPlaceholder("x")),
    ])
  func errors(_ template: String, _ expected: PathTemplateError) {
    #expect(throws: expected) { try PathTemplate(template) }
  }

  @Test("The digest of a path is the 128-bit FNV-1a hash, mixed")
  func digest() {
    #expect(PathDigest(RawPath("a")) != PathDigest(RawPath("b")))
    #expect(PathDigest(RawPath("a/b")) == PathDigest(RawPath("a/b")))
  }
}
