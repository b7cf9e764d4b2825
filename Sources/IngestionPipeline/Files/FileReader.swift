internal import Glibc

/// Reads whole regular files, and nothing that could block: no pipe, no device.
struct FileReader: Sendable {
  /// A file's bytes, and which file it was.
  struct Contents: Sendable {
    var bytes: [UInt8]
    var identity: FileIdentity
  }

  /// The most bytes that a file may have.
  var limit: Int

  func read(_ path: RawPath) throws(DocumentFailure) -> Contents {
    let (descriptor, code) = path.withCString { name in
      let descriptor = open(name, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
      return (descriptor, errno)
    }
    guard descriptor >= 0 else { throw DocumentFailure(reading: code) }
    defer { close(descriptor) }

    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(errno: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isFolder
    default: throw .notRegularFile
    }
    guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
    // One byte more than the size, so that the end is seen without another allocation.
    let bytes = try read(descriptor, expecting: Int(status.st_size) + 1)
    return Contents(bytes: bytes, identity: FileIdentity(status))
  }

  /// Reads to the end of the file, which may have grown past `expected`.
  private func read(
    _ descriptor: Int32, expecting expected: Int
  ) throws(DocumentFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var capacity = expected
    while true {
      var code: Int32 = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        (count, code) = fill(buffer, from: descriptor)
      }
      guard code == 0 else { throw DocumentFailure(reading: code) }
      if bytes.isEmpty { bytes = chunk } else { bytes.append(contentsOf: chunk) }
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
      if chunk.count < capacity { return bytes }
      capacity = 1 << 16
    }
  }

  /// Reads until the buffer is full or the file ends; the second value is the `errno` of a failure.
  private func fill(
    _ buffer: UnsafeMutableBufferPointer<UInt8>, from descriptor: Int32
  ) -> (count: Int, errno: Int32) {
    var count = 0
    while count < buffer.count, let start = buffer.baseAddress {
      let read = Glibc.read(descriptor, start + count, buffer.count - count)
      if read == 0 { break }
      if read < 0 {
        if errno == EINTR { continue }
        return (0, errno)
      }
      count += read
    }
    return (count, 0)
  }
}

/// Which file a path leads to, however it is called.
struct FileIdentity: Hashable, Sendable {
  var device: UInt64
  var inode: UInt64

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
  }
}

/// What a path leads to, links followed.
struct FileStatus: Sendable {
  enum Kind: Hashable, Sendable {
    case file, folder, other
  }

  var kind: Kind
  var byteCount: Int
  var identity: FileIdentity

  /// The status of what `path` leads to.
  ///
  /// - Throws: ``DocumentFailure`` where nothing is there or it cannot be looked at.
  init(_ path: RawPath) throws(DocumentFailure) {
    var status = stat()
    let code = path.withCString { fstatat(AT_FDCWD, $0, &status, 0) == 0 ? 0 : errno }
    guard code == 0 else { throw DocumentFailure(reading: code) }
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    byteCount = Int(status.st_size)
    identity = FileIdentity(status)
  }

  /// Whether anything has this name, a link that leads nowhere included.
  static func exists(_ path: RawPath) -> Bool {
    var status = stat()
    return path.withCString { lstat($0, &status) } == 0
  }
}
