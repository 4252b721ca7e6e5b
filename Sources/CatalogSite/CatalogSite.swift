import CatalogReview
import Files
import ModelBindings
import ModelCatalog
import SwiftEmitter

/// The whole catalog as a folder of pages that a browser opens without a server: the pages load nothing from the network.
package struct CatalogSite {
  /// A comparison with an older catalog.
  package struct History {
    /// The name of the older catalog, as the user gave it.
    package var since: String
    /// What changed.
    package var report: DriftReport

    /// A comparison.
    package init(since: String, report: DriftReport) {
      self.since = since
      self.report = report
    }
  }

  let catalog: Catalog
  /// The type of each endpoint, by qualified id.
  let listings: [String: TypeListing]
  let history: History?
  /// A request as a command for the shell.
  let curl: (Endpoint, Provider?) -> String

  /// A site.
  ///
  /// - Parameters:
  ///   - catalog: The catalog, overrides applied.
  ///   - lock: The Swift names.
  ///   - history: A comparison to show; none for a site without a page of changes.
  ///   - curl: A request as a command for the shell.
  package init(
    catalog: Catalog, lock: NameLock, history: History? = nil, curl: @escaping (Endpoint, Provider?) -> String
  ) {
    self.catalog = catalog
    self.history = history
    self.curl = curl
    listings = SwiftEmitter.listings(in: catalog, lock: lock)
  }

  /// The files, sorted by path. The same catalog gives the same bytes.
  package func files() -> [OutputFile] {
    var files = [
      IndexPage(site: self).file, OverviewPage(site: self).file,
      OutputFile(path: Asset.style, text: String(decoding: PackageResources.site_css, as: UTF8.self)),
      OutputFile(path: Asset.script, text: String(decoding: PackageResources.site_js, as: UTF8.self)),
    ]
    if let history { files.append(ChangesPage(site: self, history: history).file) }
    for (index, endpoint) in catalog.endpoints.enumerated() {
      files.append(EndpointPage(site: self, endpoint: endpoint, index: index).file)
    }
    return files.sorted { $0.path < $1.path }
  }

  /// The provider of an endpoint.
  func provider(of endpoint: Endpoint) -> Provider? { catalog.providers.first { $0.id == endpoint.provider } }

  /// The name of a provider for people.
  func title(of provider: String) -> String { catalog.providers.first { $0.id == provider }?.title ?? provider }
}

/// The files that every page uses.
enum Asset {
  static let style = "site.css"
  static let script = "site.js"
}

extension FileTree.Kind {
  /// The catalog's pages.
  package static let site = FileTree.Kind(command: "modelgen site")
}
