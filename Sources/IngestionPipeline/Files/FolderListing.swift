internal import Glibc

/// The entries of one folder, read at once so that no folder stays open during a walk.
struct FolderListing: Sendable {
  struct Entry: Sendable {
    var name: [UInt8]
    var kind: Kind
  }

  /// What an entry is as far as the folder itself tells.
  enum Kind: Hashable, Sendable {
    case file, folder
    /// A link, or what the file system does not tell: it must be looked at.
    case unknown
    /// A pipe, socket or device.
    case other
  }

  var entries: [Entry]
  var identity: FileIdentity

  /// Lists a folder, in no particular order and without `.` and `..`.
  ///
  /// - Throws: ``DocumentFailure`` where it cannot be listed.
  init(_ path: RawPath) throws(DocumentFailure) {
    let (folder, openCode) = path.withCString { name in
      let folder = opendir(name)
      return (folder, errno)
    }
    guard let folder else { throw .unreadableFolder(errno: openCode) }
    defer { closedir(folder) }

    var status = stat()
    guard fstat(dirfd(folder), &status) == 0 else { throw .unreadableFolder(errno: errno) }
    identity = FileIdentity(status)
    entries = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else {
        guard errno == 0 else { throw .unreadableFolder(errno: errno) }
        return
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name == [UInt8(ascii: ".")] || name == Array("..".utf8) { continue }
      entries.append(Entry(name: name, kind: Kind(type: Int(entry.pointee.d_type))))
    }
  }
}

extension FolderListing.Kind {
  fileprivate init(type: Int) {
    self =
      switch type {
      case Int(DT_REG): .file
      case Int(DT_DIR): .folder
      case Int(DT_LNK), Int(DT_UNKNOWN): .unknown
      default: .other
      }
  }
}
