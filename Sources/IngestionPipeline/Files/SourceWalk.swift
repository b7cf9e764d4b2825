/// Something that a walk found: a document's file, or the reason why there is none.
struct FoundPath: Hashable, Sendable {
  /// As it is named from the folder that the walk's pattern is relative to.
  var path: RawPath
  /// The size in bytes when it was found.
  var byteCount: Int
  /// Why it cannot be read, where that is known already.
  var failure: DocumentFailure?
}

/// Walks the folders below a pattern and yields what matches it, in the bytewise order of the paths.
///
/// It holds the entries of the folders that it stands in, and no list of files. Every folder is entered once,
/// under the first of its names, so that a loop of links ends.
struct SourceWalk: Sequence, IteratorProtocol {
  /// The extensions of the formats that articles are read from, in lower case.
  static let extensions = ["md", "markdown", "mdown", "mkd", "txt", "text"]

  private struct Step {
    var name: [UInt8]
    var isFolder: Bool
    var found: FoundPath?
    var state: GlobState

    /// A folder's paths begin with its name and a slash, and are sorted so.
    var sortKey: [UInt8] { isFolder ? name + [UInt8(ascii: "/")] : name }
  }

  private struct Level {
    var folder: RawPath
    /// In descending order: the next is the last.
    var steps: [Step]
  }

  private let root: RawPath
  private let pattern: GlobPattern
  private let isExcluded: (RawPath) -> Bool
  private var levels: [Level] = []
  private var entered: Set<FileIdentity> = []
  private var pending: [FoundPath] = []

  /// Begins a walk.
  ///
  /// - Parameters:
  ///   - pattern: What to find. A pattern without wildcards is a file, or a folder and the articles under it.
  ///   - root: The folder that the pattern is relative to.
  ///   - isExcluded: Whether a file, or a folder with all that is in it, is left out.
  init(
    _ pattern: GlobPattern, under root: RawPath,
    excluding isExcluded: @escaping (RawPath) -> Bool = { _ in false }
  ) {
    self.root = root
    self.isExcluded = isExcluded
    if let path = pattern.literalPath {
      self.pattern = .articles
      enter(literal: path)
    } else {
      self.pattern = pattern
      let (base, state) = pattern.base
      enter(base, state)
    }
  }

  /// Begins a walk at a path as it is, whatever characters it has: a file, or a folder and the articles under it.
  init(literal path: RawPath) {
    root = RawPath("")
    isExcluded = { _ in false }
    pattern = .articles
    enter(literal: path)
  }

  mutating func next() -> FoundPath? {
    while pending.isEmpty {
      guard let step = levels.last?.steps.last else {
        if levels.popLast() == nil { return nil }
        continue
      }
      let folder = levels[levels.count - 1].folder
      levels[levels.count - 1].steps.removeLast()
      if let found = step.found { pending.append(found) }
      if step.isFolder, step.state.canContinue(pattern) {
        enter(folder.appending(component: step.name), step.state)
      }
    }
    return pending.removeFirst()
  }

  private mutating func enter(literal path: RawPath) {
    let opened = root.appending(path)
    do throws(DocumentFailure) {
      let status = try FileStatus(opened)
      if status.kind == .folder {
        enter(path, GlobState(pattern))
      } else if !isExcluded(path) {
        let failure = status.kind == .other ? DocumentFailure.notRegularFile : nil
        pending = [FoundPath(path: path, byteCount: status.byteCount, failure: failure)]
      }
    } catch {
      if FileStatus.exists(opened) || error != .notFound {
        pending = [FoundPath(path: path, byteCount: 0, failure: error)]
      }
    }
  }

  /// Lists a folder and puts what matches, or may hold a match, on the stack.
  private mutating func enter(_ folder: RawPath, _ state: GlobState) {
    let listing: FolderListing
    do throws(DocumentFailure) {
      listing = try FolderListing(root.appending(folder))
    } catch {
      // A base that is not there matches nothing; a folder that was just seen and cannot be listed is a loss.
      if levels.isEmpty, case .unreadableFolder(let code) = error,
        DocumentFailure(reading: code) == .notFound
      {
        return
      }
      pending.append(FoundPath(path: folder, byteCount: 0, failure: error))
      return
    }
    guard entered.insert(listing.identity).inserted else { return }
    var steps = listing.entries.compactMap { step(for: $0, in: folder, state) }
    steps.sort { $1.sortKey.lexicographicallyPrecedes($0.sortKey) }
    levels.append(Level(folder: folder, steps: steps))
  }

  private func step(
    for entry: FolderListing.Entry, in folder: RawPath, _ state: GlobState
  ) -> Step? {
    let next = state.advanced(by: entry.name, of: pattern)
    guard !next.isDead else { return nil }
    let isMatch = next.isMatch(pattern)
    guard isMatch || entry.kind == .folder || entry.kind == .unknown else { return nil }
    let path = folder.appending(component: entry.name)
    guard !isExcluded(path) else { return nil }

    var step = Step(name: entry.name, isFolder: entry.kind == .folder, found: nil, state: next)
    var found = FoundPath(path: path, byteCount: 0)
    if entry.kind != .folder {
      do throws(DocumentFailure) {
        let status = try FileStatus(root.appending(path))
        step.isFolder = status.kind == .folder
        found.byteCount = status.byteCount
        if status.kind == .other { found.failure = .notRegularFile }
      } catch {
        found.failure = error
      }
    }
    if step.isFolder {
      // A wildcard that meets a folder means what is in it, unless the name is a document's.
      guard isMatch, SourceWalk.hasArticleExtension(entry.name) else { return step }
      found.failure = .isFolder
    }
    if isMatch { step.found = found }
    return step.isFolder || step.found != nil ? step : nil
  }

  private static func hasArticleExtension(_ name: [UInt8]) -> Bool {
    guard let point = name.lastIndex(of: UInt8(ascii: ".")), point > 0 else { return false }
    return extensions.contains(String(decoding: name[(point + 1)...], as: UTF8.self).lowercased())
  }
}

extension GlobPattern {
  /// Every article below a folder, by the extensions of the formats that are read.
  static let articles: GlobPattern = {
    let endings = SourceWalk.extensions.map { ending in
      ending.map { "[\($0)\($0.uppercased())]" }.joined()
    }
    do throws(GlobError) {
      return try GlobPattern("**/*.{\(endings.joined(separator: ","))}")
    } catch {
      preconditionFailure("the pattern of all articles: \(error)")
    }
  }()
}
