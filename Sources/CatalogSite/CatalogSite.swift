import CatalogReview
import Files
import ModelBindings
import ModelCatalog
import SwiftEmitter

/// The catalog as a folder of HTML pages. A browser opens them without a server and loads nothing from the network.
package struct CatalogSite {
  /// A comparison with an older catalog.
  package struct History {
    /// The name of the older catalog, as the user gave it.
    package var since: String
    /// The changes since then.
    package var report: ChangeReport

    /// Creates a comparison.
    package init(since: String, report: ChangeReport) {
      self.since = since
      self.report = report
    }
  }

  let catalog: Catalog
  /// The type of each endpoint, by qualified id.
  let listings: [String: TypeListing]
  let history: History?
  /// Makes a shell command that sends a request.
  let curl: (Endpoint, Provider?) -> String

  /// Creates a site.
  ///
  /// - Parameters:
  ///   - catalog: The catalog with its overrides applied.
  ///   - lock: The Swift names.
  ///   - history: A comparison to show; nil for a site without a page of changes.
  ///   - curl: Makes a shell command that sends a request.
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

  /// The provider of an endpoint; nil where `providers.json` lacks it.
  func provider(of endpoint: Endpoint) -> Provider? { catalog.providers.first { $0.id == endpoint.provider } }

  /// The title of a provider, or its id where `providers.json` lacks it.
  func title(of provider: String) -> String { catalog.providers.first { $0.id == provider }?.title ?? provider }
}

/// The files that every page uses.
enum Asset {
  static let style = "site.css"
  static let script = "site.js"
}

extension FileTree.Kind {
  /// The kind of output folder that `modelgen site` writes.
  package static let site = FileTree.Kind(command: "modelgen site")
}
