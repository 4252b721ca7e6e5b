import Files
import ModelBindings
import ModelCatalog

/// Imports documents into a catalog.
package enum CatalogImporter {
  /// Reads documents and merges their records into the catalog in `catalogDirectory`, which need not exist.
  ///
  /// A document with an error is left out as a whole; the others are imported. The resulting catalog does not depend on the
  /// order of the documents, or of imports. Importing a document again changes nothing.
  ///
  /// - Parameters:
  ///   - files: The documents.
  ///   - catalogDirectory: The catalog's folder.
  ///   - format: The format of all of them, or `.auto`.
  ///   - date: The date as `YYYY-MM-DD` for documents without a date. Without it they count as the oldest.
  ///   - isPartial: Whether lists of all endpoints of a provider are excerpts, so that an endpoint that a list lacks is not
  ///     removed.
  ///   - dryRun: True to write no file.
  ///   - progress: Called with the path of each document before it is read.
  /// - Throws: ``Diagnostic`` when the catalog cannot be read or written, or `date` is not a date. The report has the
  ///   diagnostics of the documents.
  package static func importFiles(
    _ files: [ImportFile], into catalogDirectory: String, format: ImportFormat = .auto, date: String? = nil,
    isPartial: Bool = false, dryRun: Bool = false, progress: (String) -> Void = { _ in }
  ) throws(Diagnostic) -> ImportReport {
    if let date, !CalendarDate.isOne(date) { throw Diagnostic("found the date \"\(date)\", expected YYYY-MM-DD") }
    var catalog = try CatalogMerge(directory: catalogDirectory)
    var report = ImportReport()
    for file in files {
      progress(file.path)
      report.files.append(add(file, format: format, date: date, isPartial: isPartial, to: &catalog))
    }
    let outcome = catalog.merged()
    report.before = catalog.before
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
    _ file: ImportFile, format: ImportFormat, date: String?, isPartial: Bool, to catalog: inout CatalogMerge
  ) -> ImportReport.File {
    var result = ImportReport.File(path: file.path)
    do throws(Diagnostic) {
      let parsed = try ParsedDocument(file)
      let reader = try DocumentFormats.reader(of: parsed, format)
      result.format = reader.format
      let document = try reader.read(parsed, ReadingContext(date: date, providers: catalog.providers))
      result.diagnostics = document.diagnostics
      guard !result.isFailed else { return result }
      guard !document.isEmpty else {
        throw Diagnostic("no endpoint in the document", file: file.path)
      }
      try result.add(document, isPartial: isPartial, to: &catalog)
    } catch {
      result.endpoints = []
      result.revisions = []
      result.diagnostics.append(error)
    }
    return result
  }
}

extension ImportReport.File {
  /// Adds a document to the catalog. Where one endpoint does not fit, it throws and adds nothing.
  fileprivate mutating func add(
    _ document: ImportedDocument, isPartial: Bool, to catalog: inout CatalogMerge
  ) throws(Diagnostic) {
    var attempt = catalog
    for provider in document.providers { attempt.add(provider) }
    for copy in document.copies {
      endpoints.append(try attempt.add(copy, from: path) { diagnostics.append($0.asWarning) })
    }
    for record in document.records {
      let (id, revision) = try attempt.add(record, from: path) { diagnostics.append($0.asWarning) }
      endpoints.append(id)
      if let revision { revisions.append(revision) }
    }
    named = document.listings.count
    if let list = document.isListOf, !isPartial {
      attempt.addList(of: list.provider, list.kind, date: list.date)
      listedProvider = list.provider
    }
    for (provider, entry) in document.listings { attempt.list(entry, of: provider) }
    catalog = attempt
  }
}

extension ImportReport {
  /// Warns of a list that lacks more than a quarter of the endpoints, since it is more likely an excerpt than the end of a
  /// service. Import still uses the list, because the effect of a document must not depend on earlier imports.
  fileprivate mutating func warnOfExcerpts() {
    for index in files.indices {
      guard let provider = files[index].listedProvider else { continue }
      let present = before.endpoints.filter { $0.provider == provider && $0.removed == nil }
      let removed = Set(after.endpoints.filter { $0.removed != nil }.map(\.qualifiedID))
      let lost = present.count { removed.contains($0.qualifiedID) }
      guard lost > present.count / 4, lost >= 10 else { continue }
      let message =
        "this list removes \(lost) of \(present.count) endpoints; if it is an excerpt, restore the catalog and "
        + "import it with --partial"
      files[index].diagnostics.append(Diagnostic(message, file: files[index].path).asWarning)
    }
  }
}
