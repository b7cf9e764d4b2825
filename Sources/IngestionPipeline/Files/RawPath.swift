/// A path as the file system has it: bytes, which need not be UTF-8.
///
/// Paths are ordered bytewise, whatever the locale.
struct RawPath: Hashable, Comparable, Sendable, CustomStringConvertible {
  var bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }
  init(_ path: String) { bytes = Array(path.utf8) }

  /// The path for people and records; bytes that are not UTF-8 are replaced.
  var description: String { String(decoding: bytes, as: UTF8.self) }

  var isAbsolute: Bool { bytes.first == UInt8(ascii: "/") }

  /// The parts between slashes; empty ones and `.` are left out.
  var components: [[UInt8]] {
    bytes.split(separator: UInt8(ascii: "/")).map(Array.init).filter { $0 != [UInt8(ascii: ".")] }
  }

  /// The path without doubled slashes and `.`: one path, one spelling, but for links and `..`.
  var normalized: RawPath {
    let path = Array(components.joined(separator: [UInt8(ascii: "/")]))
    return RawPath(bytes: isAbsolute ? [UInt8(ascii: "/")] + path : path)
  }

  /// The last component, or nothing for `/` and the empty path.
  var name: [UInt8] { components.last ?? [] }

  /// The folder that the path stands in: `.` for a bare name, `/` at the root.
  var folder: RawPath {
    let trimmed = bytes.trimmingLast(UInt8(ascii: "/"))
    guard let slash = trimmed.lastIndex(of: UInt8(ascii: "/")) else { return RawPath(".") }
    let head = trimmed[..<slash].trimmingLast(UInt8(ascii: "/"))
    return head.isEmpty ? RawPath("/") : RawPath(bytes: Array(head))
  }

  /// This folder's `path`; an absolute one stays as it is.
  func appending(_ path: RawPath) -> RawPath {
    if path.isAbsolute || bytes.isEmpty || bytes == [UInt8(ascii: ".")] { return path }
    if path.bytes.isEmpty { return self }
    let separator: [UInt8] = bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
    return RawPath(bytes: bytes + separator + path.bytes)
  }

  func appending(component: [UInt8]) -> RawPath {
    if bytes.isEmpty { return RawPath(bytes: component) }
    let separator: [UInt8] = bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
    return RawPath(bytes: bytes + separator + component)
  }

  /// Calls `body` with the path as C has it; the empty path stands for the current folder.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    var terminated = (bytes.isEmpty ? [UInt8(ascii: ".")] : bytes).map(CChar.init(bitPattern:))
    terminated.append(0)
    return terminated.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else {
        preconditionFailure("an array with a terminator")
      }
      return body(start)
    }
  }

  static func < (left: RawPath, right: RawPath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

extension BidirectionalCollection where Element: Equatable {
  /// The collection without the elements at its end that equal `element`.
  fileprivate func trimmingLast(_ element: Element) -> SubSequence {
    var slice = self[...]
    while slice.last == element { slice.removeLast() }
    return slice
  }
}
