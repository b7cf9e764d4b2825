internal import ArticleModel
internal import CUnicode

/// A text that ICU decoded, with the places of its characters in the input.
struct ConvertedText {
  var bytes: [UInt8] = []
  /// From `bytes` to the input's bytes.
  var map = OffsetMap()
  /// How many malformed or unassigned sequences became U+FFFD.
  var malformedCount = 0
  /// The offset in `bytes` of the first U+FFFD.
  var firstReplacement: Int?
  /// The IANA name of the charset.
  var charset: String

  /// Decodes `input` from `start` to its end, or returns `nil` where ICU knows no such charset.
  ///
  /// - Complexity: O(*n*); the map has a run for each stretch of characters that are all as wide, in
  ///   the input and in UTF-8.
  init?(_ input: [UInt8], from start: Int, charset: String) {
    guard let converter = CharsetConverter(charset) else { return nil }
    self.charset = converter.name
    bytes.reserveCapacity(input.count - start)
    var units = [UInt16](repeating: 0, count: CharsetConverter.capacity)
    var offsets = [Int32](repeating: 0, count: CharsetConverter.capacity)
    var cursor = start
    var pending: PendingCharacter?
    while cursor < input.count {
      let read = converter.read(input, from: cursor, into: &units, at: &offsets)
      guard let read, read.consumed > 0 || read.count > 0 else { break }
      for index in 0..<read.count {
        if offsets[index] >= 0 {
          let place = cursor + Int(offsets[index])
          // A sequence that decodes to several characters gives all of them one place.
          if let last = pending, last.start == place || last.isOpenSurrogate {
            pending?.units.append(units[index])
          } else {
            flush(pending, before: place)
            pending = PendingCharacter(start: place, units: [units[index]])
          }
        } else if pending != nil {
          pending?.units.append(units[index])
        } else {
          pending = PendingCharacter(start: cursor, units: [units[index]])
        }
      }
      cursor += read.consumed
    }
    flush(pending, before: input.count)
    malformedCount = converter.malformedCount
  }

  private mutating func flush(_ pending: PendingCharacter?, before end: Int) {
    guard let pending else { return }
    let start = bytes.count
    if pending.units.count == 1, pending.units[0] < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: pending.units[0]))
    } else {
      if pending.units == [0xFFFD] { firstReplacement = firstReplacement ?? start }
      bytes.append(contentsOf: String(decoding: pending.units, as: UTF16.self).utf8)
    }
    map.appendUnits(
      .init(
        start: start, length: bytes.count - start, originStart: pending.start,
        originLength: max(0, end - pending.start)))
  }
}

/// A character whose end in the input is known when the next one begins.
private struct PendingCharacter {
  var start: Int
  var units: [UInt16]

  var isOpenSurrogate: Bool { units.last.map { UTF16.isLeadSurrogate($0) } ?? false }
}

/// An ICU converter to UTF-16, closed when this value ends.
private struct CharsetConverter: ~Copyable {
  static let capacity = 8192

  private let converter: OpaquePointer

  init?(_ charset: String) {
    guard let converter = cunicode_converter_open(charset) else { return nil }
    self.converter = converter
  }

  deinit { cunicode_converter_close(converter) }

  var name: String { String(cString: cunicode_converter_name(converter)) }
  var malformedCount: Int { cunicode_converter_malformed(converter) }

  /// Fills the two arrays from `input`; `nil` where ICU failed.
  func read(
    _ input: [UInt8], from start: Int, into units: inout [UInt16], at offsets: inout [Int32]
  ) -> (consumed: Int, count: Int)? {
    var consumed = 0
    let count = input.withUnsafeBufferPointer { bytes in
      let rest = UnsafeBufferPointer(rebasing: bytes[start...])
      return units.withUnsafeMutableBufferPointer { units in
        offsets.withUnsafeMutableBufferPointer { offsets -> CInt in
          guard let first = units.baseAddress, let place = offsets.baseAddress else { return -1 }
          return cunicode_converter_read(
            converter, rest.baseAddress, rest.count, &consumed, first, place,
            CInt(CharsetConverter.capacity))
        }
      }
    }
    return count < 0 ? nil : (consumed, Int(count))
  }
}

/// A guess at a charset, and how sure ICU is of it, 0 to 100.
struct CharsetGuess {
  let charset: String
  let confidence: Int

  /// ICU's guess at the charset of `bytes`, from its first 16 KiB.
  init?(_ bytes: [UInt8]) {
    var name = [CChar](repeating: 0, count: 64)
    let confidence = bytes.withUnsafeBufferPointer { bytes in
      name.withUnsafeMutableBufferPointer { name -> CInt in
        guard let first = name.baseAddress else { return 0 }
        return cunicode_detect(bytes.baseAddress, bytes.count, first, name.count)
      }
    }
    guard confidence > 0 else { return nil }
    let characters = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    charset = String(decoding: characters, as: UTF8.self)
    self.confidence = Int(confidence)
  }
}
