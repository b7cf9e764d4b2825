import Testing

@testable import IngestionPipeline

@Suite("Files that appear whole or not at all")
struct AtomicFileTests {
  @Test("A file has its name only once it is committed, and its folders are made")
  func commit() throws {
    let folder = try TemporaryFolder()
    let file = try AtomicFile(replacing: RawPath(folder["a/b/c.json"]))
    try file.append(Array("text".utf8))
    #expect(!folder.exists("a/b/c.json"))
    try file.commit()
    #expect(folder.read("a/b/c.json") == "text")
    #expect(folder.files == ["a/b/c.json"])
  }

  @Test("A file that is not committed leaves nothing, and what was there stays")
  func discard() throws {
    let folder = try TemporaryFolder().write(["x": "old"])
    do {
      let file = try AtomicFile(replacing: RawPath(folder["x"]))
      try file.append(Array(repeating: 0x41, count: 1 << 20))
    }
    #expect(folder.files == ["x"])
    #expect(folder.read("x") == "old")
  }

  @Test("Many files are committed together")
  func group() throws {
    let folder = try TemporaryFolder()
    let names = (0..<100).map { "\($0)" }
    let files = try names.map { try AtomicFile(replacing: RawPath(folder[$0])) }
    for (file, name) in zip(files, names) { try file.append(Array(name.utf8)) }
    try AtomicFile.commit(files)
    #expect(names.allSatisfy { folder.read($0) == $0 })
    #expect(folder.files.count == 100)
  }

  @Test("Waiting for the disk tells which file failed", arguments: [0, 1, 2, 40])
  func diskWait(_ count: Int) {
    let descriptors = (0..<count).map { Int32($0 == 30 ? -1 : 2) }
    let codes = DiskWait.wait(for: descriptors)
    #expect(codes.count == count)
    #expect(codes.enumerated().allSatisfy { ($0.element != 0) == ($0.offset == 30) })
  }

  @Test("A folder that cannot be made is an error with its path")
  func unwritable() throws {
    let folder = try TemporaryFolder().write(["file": ""])
    #expect(throws: FileFailure.self) {
      try AtomicFile(replacing: RawPath(folder["file/x/y.json"]))
    }
  }

  @Test(
    "Only records and empty files are taken for what a run wrote",
    arguments: [
      ("", true), ("{\"record_version\":1}", true), ("{\n  \"record_version\": 1\n}", true),
      ("{\"id\":1}", false), ("text", false), ("{", false),
    ])
  func replaceable(_ text: String, _ expected: Bool) throws {
    let folder = try TemporaryFolder().write(["x": text])
    let path = RawPath(folder["x"])
    #expect(ExistingOutput.isReplaceable(path, force: false) == expected)
    #expect(ExistingOutput.isReplaceable(path, force: true))
    let source = try FileStatus(path).identity
    #expect(!ExistingOutput.isReplaceable(path, source: source, force: true))
  }

  @Test("Folders, pipes and links that lead nowhere are never replaced, absent files always may be")
  func neverReplaced() throws {
    let folder = try TemporaryFolder()
    folder.makePipe("pipe")
    try folder.link("dangling", to: "nowhere")
    #expect(!ExistingOutput.isReplaceable(RawPath(folder.path), force: true))
    #expect(!ExistingOutput.isReplaceable(RawPath(folder["pipe"]), force: true))
    #expect(!ExistingOutput.isReplaceable(RawPath(folder["dangling"]), force: true))
    #expect(ExistingOutput.isReplaceable(RawPath(folder["absent"]), force: false))
  }
}
