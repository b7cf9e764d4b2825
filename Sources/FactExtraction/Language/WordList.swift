extension String {
  /// The words of a list of the language data, which ASCII white space parts.
  ///
  /// Such lists are long and read at every start: bytes are split, not characters.
  var listedWords: [String] {
    utf8.split(whereSeparator: { $0 <= UInt8(ascii: " ") }).map { String(Substring($0)) }
  }
}
