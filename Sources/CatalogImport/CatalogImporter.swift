import Files
import ModelBindings
import ModelCatalog

/// Brings documentation into a catalog.
package enum CatalogImporter {
  /// Reads documents and unites what they say with the catalog in `catalogDirectory`, which need not exist yet.
  ///
  /// A document counts whole or not at all, and the others go on. The catalog that results does not depend on the order of
  /// the documents, or of imports; importing a document again changes nothing.
  ///
  /// - Parameters:
  ///   - files: The documents.
  ///   - catalogDirectory: The catalog's folder.
  ///   - format: The layout of all of them, or `.auto`.
  ///   - date: The date as `YYYY-MM-DD` of those that do not tell theirs; without it they count as the oldest.
  ///   - isPartial: Whether documents that list all endpoints of a provider are excerpts, so that what they lack is not gone.
  ///   - dryRun: Whether to write nothing.
  ///   - progress: Called with the path of each document before it is read.
  /// - Throws: ``Diagnostic`` when the catalog cannot be read or written, or `date` is none. Problems of documents are in
  ///   the report.
  package static func importFiles(
    _ files: [ImportFile], into catalogDirectory: String, format: ImportFormat = .auto, date: String? = nil,
    isPartial: Bool = false, dryRun: Bool = false, progress: (String) -> Void = { _ in }
  ) throws(Diagnostic) -> ImportReport {
    if let date, !Source.isDate(date) { throw Diagnostic("found the date \"\(date)\", expected YYYY-MM-DD") }
    var draftCatalog = try DraftCatalog(directory: catalogDirectory)
    var report = ImportReport()
    for file in files {
      progress(file.path)
      report.files.append(add(file, format: format, date: date, isPartial: isPartial, to: &draftCatalog))
    }
    let outcome = try draftCatalog.merged()
    report.before = draftCatalog.before
    report.after = outcome.after
    report.warnOfExcerpts()
    let folder = CatalogFolder(catalogDirectory)
    report.before.applyOverrides(of: folder) { _ in }
    report.after.applyOverrides(of: folder) { report.staleOverrides.append($0) }
    if !dryRun {
      try outcome.files.commit()
      report.writtenPaths = outcome.files.paths
    }
    return report
  }

  private static func add(
    _ file: ImportFile, format: ImportFormat, date: String?, isPartial: Bool, to catalog: inout DraftCatalog
  ) -> ImportReport.File {
    var result = ImportReport.File(path: file.path)
    do throws(Diagnostic) {
      let file = try file.text()
      result.format = format == .auto ? try ImportFormat.recognised(in: file) : format
      let document = try (result.format ?? .auto).read(file, date: date)
      result.diagnostics = document.diagnostics
      guard !result.isFailed else { return result }
      guard !document.isEmpty else {
        throw Diagnostic("no endpoint in the document", file: file.path)
      }
      // Into a copy, so that a document with one endpoint that does not fit leaves nothing behind.
      var attempt = catalog
      for provider in document.providers { attempt.add(provider) }
      for copy in document.copies {
        result.endpoints.append(try attempt.add(copy, from: file.path) { result.diagnostics.append($0.asWarning) })
      }
      for draft in document.drafts {
        let (id, revision) = try attempt.add(draft, from: file.path) { result.diagnostics.append($0.asWarning) }
        result.endpoints.append(id)
        if let revision { result.revisions.append(revision) }
      }
      result.named = document.listings.count
      if let list = document.isListOf, !isPartial {
        attempt.addList(of: list.provider, list.kind, date: list.date)
        result.listedProvider = list.provider
      }
      for (provider, entry) in document.listings { attempt.list(entry, of: provider) }
      catalog = attempt
    } catch {
      result.endpoints = []
      result.revisions = []
      result.diagnostics.append(error)
    }
    return result
  }
}

extension ImportReport {
  /// A list that lacks most of what was there is likelier an excerpt than the end of a service. It counts all the same: what
  /// a document means is not to depend on what was imported before it.
  fileprivate mutating func warnOfExcerpts() {
    for index in files.indices {
      guard let provider = files[index].listedProvider else { continue }
      let there = before.endpoints.filter { $0.provider == provider && $0.removed == nil }
      let gone = Set(after.endpoints.filter { $0.removed != nil }.map(\.qualifiedID))
      let lost = there.count { gone.contains($0.qualifiedID) }
      guard lost > there.count / 4, lost >= 10 else { continue }
      let message =
        "\(lost) of \(there.count) endpoints are gone by this list; if it is an excerpt, restore the catalog and "
        + "import it with --partial"
      files[index].diagnostics.append(Diagnostic(message, file: files[index].path).asWarning)
    }
  }
}
