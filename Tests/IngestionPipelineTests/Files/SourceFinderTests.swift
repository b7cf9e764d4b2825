import Testing

@testable import IngestionPipeline

@Suite("Finding sources")
struct SourceFinderTests {
  private func paths(_ pattern: String, in folder: TemporaryFolder) throws -> [String] {
    SourceWalk(try GlobPattern(pattern), under: RawPath(folder.path)).map(\.path.description)
  }

  @Test("A folder is the articles below it, bytewise by path, without hidden and other files")
  func folder() throws {
    let folder = try TemporaryFolder().write([
      "b.md": "", "a/z.MD": "", "a/b/c.markdown": "", "a.txt": "", "a-1.md": "", "B.md": "",
      ".hidden.md": "", ".git/x.md": "", "image.png": "", "é.md": "",
    ])
    let found = SourceFinder().files(at: folder.path)
    #expect(
      found.map { String($0.path.dropFirst(folder.path.count + 1)) }
        == ["B.md", "a-1.md", "a.txt", "a/b/c.markdown", "a/z.MD", "b.md", "é.md"])
    #expect(found.allSatisfy { $0.failure == nil })
    #expect(
      found.map(\.path) == found.map(\.path).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test("A file is itself, whatever its name, and nothing is a failure")
  func file() throws {
    let folder = try TemporaryFolder().write(["x[1].dat": "text"])
    let found = SourceFinder().files(at: folder["x[1].dat"])
    #expect(found.count == 1)
    #expect(try found.first?.read() == Array("text".utf8))
    #expect(SourceFinder().files(at: folder["y.md"]).map(\.failure) == [.notFound])
    try folder.makeFolder("empty")
    #expect(SourceFinder().files(at: folder["empty"]).isEmpty)
  }

  @Test("Links are followed, and a loop of links ends")
  func links() throws {
    let folder = try TemporaryFolder().write(["a/x.md": "", "other/y.md": ""])
    try folder.link("a/back", to: "..")
    try folder.link("a/self", to: "self")
    try folder.link("b.md", to: "a/x.md")
    try folder.link("z", to: "other")
    // `back` leads to the folder where the walk began; `z` to one that was entered under its first name.
    #expect(try paths("**/*.md", in: folder) == ["a/x.md", "b.md", "other/y.md"])
  }

  @Test("What is no file is found with the reason")
  func failures() throws {
    let folder = try TemporaryFolder().write(["in/a.md": "", "in/folder.md/b.md": ""])
    try folder.link("in/dangling.md", to: "nowhere")
    try folder.link("in/loop.md", to: "loop.md")
    folder.makePipe("in/pipe.md")
    let walk = SourceWalk(try GlobPattern("in/**/*.md"), under: RawPath(folder.path))
    let found = Dictionary(uniqueKeysWithValues: walk.map { ($0.path.description, $0.failure) })
    #expect(
      found == [
        "in/a.md": nil, "in/folder.md": .isFolder, "in/folder.md/b.md": nil,
        "in/dangling.md": .notFound, "in/loop.md": .linkLoop, "in/pipe.md": .notRegularFile,
      ])
  }

  @Test("A name that is no UTF-8 is found and can be read")
  func malformedName() throws {
    let folder = try TemporaryFolder()
    let name = RawPath(
      bytes: Array(folder.path.utf8) + Array("/a".utf8) + [0xFF] + Array(".md".utf8))
    let file = try AtomicFile(replacing: name)
    try file.append(Array("text".utf8))
    try file.commit()
    let found = SourceFinder().files(at: folder.path)
    #expect(try found.first?.read() == Array("text".utf8))
  }

  @Test("Reading refuses what could block and what is too large")
  func reading() throws {
    let folder = try TemporaryFolder().write(["a.md": "12345"])
    folder.makePipe("pipe")
    let reader = FileReader(limit: 4)
    #expect(throws: DocumentFailure.tooLarge(limit: 4)) { try reader.read(RawPath(folder["a.md"])) }
    #expect(throws: DocumentFailure.notRegularFile) { try reader.read(RawPath(folder["pipe"])) }
    #expect(throws: DocumentFailure.isFolder) { try reader.read(RawPath(folder.path)) }
    #expect(throws: DocumentFailure.notFound) { try reader.read(RawPath(folder["b.md"])) }
    // A file of the kernel has no size, and more bytes than a buffer takes.
    #expect(try FileReader(limit: 1 << 20).read(RawPath("/proc/self/status")).bytes.count > 100)
  }
}
