/// The elements of an array by pointer, for structures that are copied and captured on hot paths.
///
/// An array in such a structure is retained with each copy, which costs more than most of what is done with it.
/// Every access is checked against the count, as an array's is; what must be seen to is only that the array
/// lives longer: pointers are made in `RuleBasedRecognizer` alone, around all that reads them.
struct CheckedPointer<Element> {
  private let base: UnsafePointer<Element>?
  let count: Int

  init(_ buffer: UnsafeBufferPointer<Element>) {
    base = buffer.baseAddress
    count = buffer.count
  }

  /// The element at `index`.
  ///
  /// - Precondition: `index` is neither negative nor beyond the last.
  @inline(__always)
  subscript(index: Int) -> Element {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "index out of range")
    // There is a base where there are elements.
    return base.unsafelyUnwrapped[index]
  }

  var indices: Range<Int> { 0..<count }
}

/// Words of possible names, as the scanner found them.
typealias NameUnits = CheckedPointer<NameUnit>

/// The parts of a tokenized text that the recognition of names reads.
struct NameText {
  let tokens: CheckedPointer<Token>
  /// The tokens of each sentence.
  let sentences: CheckedPointer<Range<Int>>
  let bytes: UnsafeBufferPointer<UInt8>

  /// Calls `body` with the parts of a text.
  static func with<Result>(
    tokens: [Token], sentences: [Range<Int>], bytes: [UInt8], _ body: (NameText) -> Result
  ) -> Result {
    tokens.withUnsafeBufferPointer { tokens in
      sentences.withUnsafeBufferPointer { sentences in
        bytes.withUnsafeBufferPointer { bytes in
          body(
            NameText(
              tokens: CheckedPointer(tokens), sentences: CheckedPointer(sentences), bytes: bytes))
        }
      }
    }
  }

  /// The bytes from the first to the last of some tokens, of which there is one at least.
  func bytes(of range: Range<Int>) -> Slice<UnsafeBufferPointer<UInt8>> {
    bytes[Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)]
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes(of: range), as: UTF8.self)
  }
}
