/// The elements whose tag opens an HTML block, in a paragraph too (CommonMark 0.31, section 4.6, kind 6).
enum HTMLBlockNames {
  private static let names: Set<[UInt8]> = Set(
    [
      "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center",
      "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
      "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5",
      "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu",
      "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "search", "section",
      "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
    ].map { Array($0.utf8) })

  /// Whether `name` is one of them, in any case.
  static func contains(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    name.count <= 10 && names.contains(name.map(\.lowercased))
  }
}
