internal import Glibc

/// A document that a run is to read.
struct PlannedDocument: Sendable {
  /// Relative to the folder of `pipeline.yml` where it lies there: what the record names.
  var path: String
  /// What is opened.
  var file: RawPath
  var byteCount: Int
  /// Why it cannot be read, where that showed while it was looked for.
  var failure: DocumentFailure?
  /// Index into the configuration's sources.
  var source: Int
}

/// The documents of a run in their order: source after source, each bytewise by path.
///
/// It walks the folders anew for each pass and holds no list. What several sources match belongs to the first; what a run
/// writes is never read.
struct SourcePlan: Sequence {
  private let configuration: PipelineConfiguration
  private let folder: RawPath
  /// The folder's path from the root, to compare absolute paths with relative ones.
  private let absoluteFolder: RawPath?

  init(_ configuration: PipelineConfiguration) {
    self.configuration = configuration
    folder = configuration.folder
    absoluteFolder = folder.resolved
  }

  /// Counts the documents.
  ///
  /// - Throws: ``RunError/noDocuments(pattern:)`` for a source that matches nothing at all.
  func count() throws(RunError) -> Int {
    var total = 0
    for index in configuration.sources.indices {
      var walk = walk(index)
      var isEmpty = true
      while let found = walk.next() {
        isEmpty = false
        if belongs(found.path, to: index) { total += 1 }
      }
      guard !isEmpty else {
        throw .noDocuments(pattern: configuration.sources[index].path.text)
      }
    }
    return total
  }

  /// Whether a source matches `path`, which an export may hide from it.
  func isSource(_ path: RawPath) -> Bool {
    let forms = forms(of: path.normalized)
    return configuration.sources.contains { source in
      !isExcluded(forms, by: source) && forms.contains { source.path.covers($0) }
    }
  }

  func makeIterator() -> AnyIterator<PlannedDocument> {
    var index = 0
    var current = configuration.sources.isEmpty ? nil : walk(0)
    return AnyIterator {
      while current != nil {
        while let found = current?.next() {
          if belongs(found.path, to: index) { return document(found, index) }
        }
        index += 1
        current = index < configuration.sources.count ? walk(index) : nil
      }
      return nil
    }
  }

  private func walk(_ index: Int) -> SourceWalk {
    let source = configuration.sources[index]
    return SourceWalk(source.path, under: folder) { path in
      let forms = forms(of: path)
      return isOutput(forms) || isExcluded(forms, by: source)
    }
  }

  private func document(_ found: FoundPath, _ index: Int) -> PlannedDocument {
    PlannedDocument(
      path: (relative(found.path) ?? found.path).description, file: folder.appending(found.path),
      byteCount: found.byteCount, failure: found.failure, source: index)
  }

  /// Whether no earlier source has the path.
  private func belongs(_ path: RawPath, to index: Int) -> Bool {
    guard index > 0 else { return true }
    let forms = forms(of: path)
    return !configuration.sources[..<index].contains { source in
      !isExcluded(forms, by: source) && forms.contains { source.path.covers($0) }
    }
  }

  private func isExcluded(_ forms: [RawPath], by source: PipelineConfiguration.Source) -> Bool {
    source.exclude.contains { pattern in forms.contains { pattern.excludes($0) } }
  }

  private func isOutput(_ forms: [RawPath]) -> Bool {
    forms.contains { path in
      if path.components == configuration.quarantine.components,
        path.isAbsolute == configuration.quarantine.isAbsolute
      {
        return true
      }
      return configuration.exports.contains { $0.path.covers(path) }
    }
  }

  /// The ways in which the same path can be written: from the folder, and from the root.
  private func forms(of path: RawPath) -> [RawPath] {
    if path.isAbsolute { return [path] + (relative(path).map { [$0] } ?? []) }
    return [path] + (absoluteFolder.map { [$0.appending(path)] } ?? [])
  }

  /// An absolute path below the folder, as it is seen from there.
  private func relative(_ path: RawPath) -> RawPath? {
    guard path.isAbsolute, let absoluteFolder else { return nil }
    let names = absoluteFolder.components
    let others = path.components
    guard others.count > names.count, others.starts(with: names) else { return nil }
    let rest = others.dropFirst(names.count)
    return RawPath(bytes: Array(rest.joined(separator: [UInt8(ascii: "/")])))
  }
}

extension GlobPattern {
  /// Whether a walk for this pattern can yield `path`.
  fileprivate func covers(_ path: RawPath) -> Bool {
    guard let literal = literalPath else { return matches(path) }
    guard literal.isAbsolute == path.isAbsolute else { return false }
    let names = literal.components
    let others = path.components
    guard others.starts(with: names) else { return false }
    let rest = others.dropFirst(names.count)
    return rest.isEmpty
      || GlobPattern.articles.matches(
        RawPath(bytes: Array(rest.joined(separator: [UInt8(ascii: "/")]))))
  }
}

extension PathTemplate {
  /// Whether `path` can be one of the template's.
  fileprivate func covers(_ path: RawPath) -> Bool {
    let (head, tail) = (RawPath(ends.head), Array(ends.tail.utf8))
    guard head.isAbsolute == path.isAbsolute else { return false }
    let start = Array(head.components.joined(separator: [UInt8(ascii: "/")]))
    let text = Array(path.components.joined(separator: [UInt8(ascii: "/")]))
    return hasPlaceholder
      ? text.count > start.count + tail.count && text.starts(with: start)
        && text.suffix(tail.count) == tail[...]
      : text == start
  }
}

extension RawPath {
  /// The path from the root with its links resolved, or `nil` where nothing is there.
  fileprivate var resolved: RawPath? {
    withCString { name in
      guard let path = realpath(name, nil) else { return nil }
      defer { free(path) }
      return RawPath(bytes: Array(String(cString: path).utf8))
    }
  }
}
