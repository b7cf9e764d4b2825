import Testing

@testable import IngestionPipeline

@Suite("Glob patterns")
struct GlobPatternTests {
  @Test(
    "A pattern matches whole paths, name by name",
    arguments: [
      ("corpus/*.md", "corpus/a.md", true),
      ("corpus/*.md", "corpus/b/a.md", false),
      ("corpus/*.md", "corpus/.md", false),
      ("corpus/**/*.md", "corpus/a.md", true),
      ("corpus/**/*.md", "corpus/b/c/a.md", true),
      ("corpus/**/*.md", "corpus/.b/a.md", false),
      ("corpus/**/.b/*.md", "corpus/c/.b/a.md", true),
      ("corpus/**", "corpus/b/a", true),
      ("**/drafts/**", "a/drafts/b/c.md", true),
      ("**/drafts/**", "a/draft/b/c.md", false),
      ("a?c", "abc", true),
      ("a?c", "aéc", true),
      ("a?c", "a/c", false),
      ("a*c*e", "abcde", true),
      ("a*c*e", "acbdef", false),
      ("*a", "aaaaaaaaab", false),
      ("[a-c]1", "b1", true),
      ("[!a-c]1", "b1", false),
      ("[^a-c]1", "d1", true),
      ("[]x]", "]", true),
      ("[a-]", "-", true),
      ("[é-ü]", "ö", true),
      ("{a,b}/*.{md,txt}", "b/x.txt", true),
      ("{a,b}/*.{md,txt}", "c/x.txt", false),
      ("a{b,c{d,e}}", "ace", true),
      ("a{,b}", "a", true),
      ("\\*", "*", true),
      ("\\*", "a", false),
      ("./a//b", "a/b", true),
      ("../*.md", "../a.md", true),
      ("/x/*.md", "/x/a.md", true),
      ("/x/*.md", "x/a.md", false),
    ])
  func matching(_ pattern: String, _ path: String, _ expected: Bool) throws {
    #expect(try GlobPattern(pattern).matches(RawPath(path)) == expected)
  }

  @Test(
    "A pattern that excludes a folder excludes what is in it, hidden or not",
    arguments: [
      ("a", "a/b/c.md", true), ("a/**", "a/.b", true), ("**/d*", "a/drafts/x", true),
      ("b", "a/b", false), ("a/b", "a", false), ("*.md", ".x.md", true),
    ])
  func excluding(_ pattern: String, _ path: String, _ expected: Bool) throws {
    #expect(try GlobPattern(pattern).excludes(RawPath(path)) == expected)
  }

  @Test("Bytes that are no UTF-8 match a wildcard, each as a character")
  func malformed() throws {
    let name: [UInt8] = [0x61, 0xFF, 0xE2, 0x82]
    #expect(try GlobPattern("a???").matches(RawPath(bytes: name)))
    #expect(try !GlobPattern("a??").matches(RawPath(bytes: name)))
    #expect(try GlobPattern("a*").matches(RawPath(bytes: name)))
  }

  @Test(
    "An unfinished pattern says what it lacks",
    arguments: [
      ("", GlobError.empty), ("a{b", .unclosedBrace), ("a[b", .unclosedSet), ("[", .unclosedSet),
      ("{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}", .tooManyAlternatives(limit: 256)),
    ])
  func errors(_ pattern: String, _ expected: GlobError) {
    #expect(throws: expected) { try GlobPattern(pattern) }
  }

  @Test(
    "The walk begins in the folder that all paths share",
    arguments: [
      ("corpus/a/*.md", "corpus/a"), ("corpus/{a,b}/*.md", "corpus"), ("*.md", ""),
      ("/x/**", "/x"), ("../y/?", "../y"),
    ])
  func base(_ pattern: String, _ expected: String) throws {
    #expect(try GlobPattern(pattern).base.path.description == expected)
  }

  @Test("A pattern of many stars against a long name ends soon")
  func hostile() throws {
    let pattern = try GlobPattern(String(repeating: "*a", count: 50) + "b")
    #expect(!pattern.matches(RawPath(String(repeating: "a", count: 5000))))
  }
}
