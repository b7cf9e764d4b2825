internal import Glibc

/// A file that appears under its name whole, or not at all.
///
/// What is written goes to a hidden file in the same folder, which takes the name when it is committed. A value
/// that ends without that leaves nothing behind.
final class AtomicFile {
  let target: RawPath
  private var temporary: RawPath?
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  private static let bufferSize = 256 << 10

  /// Creates the hidden file, and the folders that `target` needs.
  ///
  /// - Throws: ``FileFailure`` where they cannot be created.
  init(replacing target: RawPath) throws(FileFailure) {
    self.target = target
    let folder = target.folder
    var (path, descriptor, code) = AtomicFile.createTemporary(in: folder)
    if code == ENOENT {
      try createFolder(folder)
      (path, descriptor, code) = AtomicFile.createTemporary(in: folder)
    }
    self.descriptor = descriptor
    temporary = descriptor >= 0 ? path : nil
    guard descriptor >= 0 else { throw FileFailure(path: folder, errno: code) }
  }

  deinit { discard() }

  /// Writes bytes, or keeps them to be written with others.
  func append(_ bytes: [UInt8]) throws(FileFailure) {
    if buffer.isEmpty, bytes.count >= AtomicFile.bufferSize {
      try write(bytes)
      return
    }
    buffer.append(contentsOf: bytes)
    if buffer.count >= AtomicFile.bufferSize { try flush() }
  }

  /// Waits until everything written is on the disk, and gives the file its name in place of what had it before.
  func commit() throws(FileFailure) { try AtomicFile.commit([self]) }

  /// Commits several files; waiting for the disk together costs little more than for one.
  static func commit(_ files: [AtomicFile]) throws(FileFailure) {
    for file in files { try file.flush() }
    for (file, code) in zip(files, DiskWait.wait(for: files.map(\.descriptor))) where code != 0 {
      throw file.failure(code)
    }
    for file in files { try file.rename() }
  }

  private func rename() throws(FileFailure) {
    guard let temporary else { return }
    let closed = close(descriptor) == 0 ? 0 : errno
    descriptor = -1
    guard closed == 0 || closed == EINTR else { throw failure(closed) }
    let renamed = temporary.withCString { from in
      target.withCString { to in Glibc.rename(from, to) == 0 ? 0 : errno }
    }
    guard renamed == 0 else { throw failure(renamed) }
    self.temporary = nil
  }

  /// Removes what was written.
  func discard() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
    if let temporary { temporary.withCString { _ = unlink($0) } }
    temporary = nil
  }

  private func flush() throws(FileFailure) {
    guard !buffer.isEmpty else { return }
    try write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private func write(_ bytes: [UInt8]) throws(FileFailure) {
    let descriptor = descriptor
    let code = bytes.withUnsafeBytes { buffer -> Int32 in
      var offset = 0
      while offset < buffer.count, let start = buffer.baseAddress {
        let written = Glibc.write(descriptor, start + offset, buffer.count - offset)
        if written < 0, errno != EINTR { return errno }
        offset += max(0, written)
      }
      return 0
    }
    guard code == 0 else { throw failure(code) }
  }

  private func failure(_ code: Int32) -> FileFailure { FileFailure(path: target, errno: code) }

  private static func createTemporary(
    in folder: RawPath
  ) -> (path: RawPath, descriptor: Int32, errno: Int32) {
    while true {
      let name = ".crossfoot-\(String(UInt64.random(in: 0...UInt64.max), radix: 36)).tmp"
      let path = folder.appending(RawPath(name))
      let (descriptor, code) = path.withCString { name in
        let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        return (descriptor, descriptor >= 0 ? 0 : errno)
      }
      if code != EEXIST { return (path, descriptor, code) }
    }
  }
}

/// An operation on a file that the system refused.
struct FileFailure: Error, Hashable, Sendable {
  var path: RawPath
  var errno: Int32

  /// Whether another path could be written: it is the name that is wrong, or a folder on its way, not the disk.
  var concernsPathOnly: Bool {
    [
      ENAMETOOLONG, ENOTDIR, EISDIR, EEXIST, ELOOP, EILSEQ, EINVAL, EACCES, EPERM, EROFS,
    ].contains(errno)
  }
}

/// Creates a folder, with those that it lies in.
func createFolder(_ path: RawPath) throws(FileFailure) {
  let make: () -> Int32 = { path.withCString { mkdir($0, 0o777) == 0 ? 0 : errno } }
  var code = make()
  if code == ENOENT, path.components.count > 1 {
    try createFolder(path.folder)
    code = make()
  }
  if code == EEXIST, (try? FileStatus(path))?.kind != .folder { code = ENOTDIR }
  guard code == 0 || code == EEXIST else { throw FileFailure(path: path, errno: code) }
}
