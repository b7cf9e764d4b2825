import Foundation

/// A folder for one test, removed with everything in it when the value ends.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("crossfoot-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  subscript(name: String) -> String { path + "/" + name }

  /// Writes files by their names in the folder, with the folders that they need.
  @discardableResult
  func write(_ files: [String: String]) throws -> TemporaryFolder {
    for (name, text) in files { try write(name, Array(text.utf8)) }
    return self
  }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let url = URL(fileURLWithPath: self[name])
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: self[name], withIntermediateDirectories: true)
  }

  /// Makes a link to what `target` names from the link's own folder.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: self[name], withDestinationPath: target)
  }

  func makePipe(_ name: String) { mkfifo(self[name], 0o600) }

  func read(_ name: String) -> String? {
    FileManager.default.contents(atPath: self[name]).map { String(decoding: $0, as: UTF8.self) }
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: self[name]) }

  /// Every file below the folder, hidden ones included, by its name in it.
  var files: [String] {
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return names.filter { name in
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: self[name], isDirectory: &isFolder)
      return !(exists && isFolder.boolValue)
    }.sorted()
  }

  /// The files below one folder, with their text.
  func contents(below name: String) -> [String: String] {
    var contents: [String: String] = [:]
    for file in files where file.hasPrefix(name + "/") { contents[file] = read(file) }
    return contents
  }
}
