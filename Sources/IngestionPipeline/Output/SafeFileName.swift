/// Makes file names of values that come from elsewhere: ids, dates, paths of sources.
///
/// A name never leaves its folder, is never hidden, and holds nothing that a common file system refuses.
enum SafeFileName {
  /// The most bytes that a name may have on the common file systems.
  private static let lengthLimit = 255

  private static let unsafe = Set("/\\:*?\"<>|".utf8)

  /// One name for a value; slashes are replaced too.
  static func name(_ value: String) -> [UInt8] {
    var name = value.utf8.map { byte in
      byte < 0x20 || byte == 0x7F || unsafe.contains(byte) ? UInt8(ascii: "_") : byte
    }
    if name.allSatisfy({ $0 == UInt8(ascii: ".") }) {
      // `.` and `..` are no names.
      name = Array(repeating: UInt8(ascii: "_"), count: max(1, name.count))
    } else if name.first == UInt8(ascii: ".") {
      name[0] = UInt8(ascii: "_")
    }
    return name
  }

  /// A relative path for a source's path: each of its names made safe, `..` too.
  static func path(_ value: String) -> [UInt8] {
    let names = value.split(separator: "/").filter { $0 != "." }.map { name(String($0)) }
    return names.isEmpty ? name("") : Array(names.joined(separator: [UInt8(ascii: "/")]))
  }

  /// The path with every name that is too long cut, and a digest of the whole name in place of the rest.
  static func shortened(_ path: RawPath) -> RawPath {
    guard path.bytes.count > lengthLimit else { return path }
    let names = path.bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let short = names.map { shortened(name: $0) }
    return RawPath(bytes: Array(short.joined(separator: [UInt8(ascii: "/")])))
  }

  private static func shortened(name: ArraySlice<UInt8>) -> [UInt8] {
    guard name.count > lengthLimit else { return Array(name) }
    let digits = String(PathDigest(RawPath(bytes: Array(name))).high, radix: 16)
    var end = name.endIndex
    if let point = name.lastIndex(of: UInt8(ascii: ".")), name.endIndex - point <= 16 {
      end = point
    }
    let tail = Array("-\(digits)".utf8) + name[end...]
    var cut = min(end, name.startIndex + lengthLimit - tail.count)
    while cut > name.startIndex, name[cut] & 0xC0 == 0x80 { cut -= 1 }
    return Array(name[..<cut]) + tail
  }
}

/// A path in 16 bytes, to tell which paths were written without keeping them.
///
/// It is the 128-bit FNV-1a hash, spread by a final mix: the same in every run.
struct PathDigest: Hashable, Sendable {
  var high: UInt64
  var low: UInt64

  init(_ path: RawPath) {
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    let prime: UInt128 = (1 << 88) + 0x13B
    for byte in path.bytes { hash = (hash ^ UInt128(byte)) &* prime }
    hash ^= hash >> 64
    high = UInt64(truncatingIfNeeded: hash >> 64)
    low = UInt64(truncatingIfNeeded: hash)
  }
}
