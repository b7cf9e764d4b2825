internal import Glibc

/// What stands where a run wants to write.
///
/// A file is taken for one that an earlier run wrote where it is empty or begins as a record does, with the key
/// `record_version`; there is no list of outputs that could be lost, or be wrong after a run that was killed.
enum ExistingOutput {
  private static let recordKey = Array("\"record_version\"".utf8)

  /// Whether the file at `path` may be replaced; a path where nothing stands may be written.
  ///
  /// - Parameters:
  ///   - source: The document that the output is made from, which is never replaced.
  ///   - force: Whether a file that no run wrote may be replaced too. Folders, devices and pipes never are.
  static func isReplaceable(_ path: RawPath, source: FileIdentity? = nil, force: Bool) -> Bool {
    guard FileStatus.exists(path) else { return true }
    guard let status = try? FileStatus(path), status.kind == .file else { return false }
    if status.identity == source { return false }
    return force || status.byteCount == 0 || beginsAsRecord(path)
  }

  private static func beginsAsRecord(_ path: RawPath) -> Bool {
    let descriptor = path.withCString { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    let beginning = [UInt8](unsafeUninitializedCapacity: 64) { buffer, count in
      count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
    }
    guard beginning.first == UInt8(ascii: "{") else { return false }
    let space: Set<UInt8> = [0x20, 0x0A, 0x0D, 0x09]
    return beginning.dropFirst().drop(while: space.contains).starts(with: recordKey)
  }
}
