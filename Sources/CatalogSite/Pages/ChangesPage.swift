import CatalogReview
import Files

/// The page that lists the changes since an older catalog.
struct ChangesPage {
  private let site: CatalogSite
  private let history: CatalogSite.History
  private let page: Page
  private let paths: [String: String]

  init(site: CatalogSite, history: CatalogSite.History) {
    self.site = site
    self.history = history
    page = Page(
      path: Page.Section.changes.rawValue, title: "Changes · Model catalog", hasChanges: true, kind: "changes")
    paths = Dictionary(site.catalog.endpoints.map { ($0.qualifiedID, $0.pagePath) }) { first, _ in first }
  }

  var file: OutputFile {
    page.file {
      Tag.h1 { "Changes" }
      Tag.p(.class("lead")) {
        "Since "
        Tag.code { history.since }
        ": "
        history.report.headline ?? "nothing changed"
        "."
      }
      if let conclusion = history.report.conclusion {
        Tag.p { "\(conclusion)." }
        Tag.p(.class("note")) {
          "Each change has two verdicts: whether old requests still work, and whether old Swift still compiles."
        }
      }
      names("Removed", history.report.removed)
      for shared in history.report.shared {
        Tag.section(.class("change")) {
          Tag.h2 { "Alike in \(shared.endpoints.count.counted("endpoint"))" }
          table(shared.rows)
          Tag.details {
            Tag.summary { "Endpoints" }
            list(shared.endpoints)
          }
        }
      }
      for group in history.report.groups {
        Tag.section(.class("change")) {
          Tag.h2 { endpoint(group.endpoint) }
          table(group.rows)
        }
      }
      names("New", history.report.added)
    }
  }

  @MarkupBuilder private func names(_ title: String, _ ids: [String]) -> Markup {
    if !ids.isEmpty {
      Tag.section(.class("change")) {
        Tag.h2 { "\(title): \(ids.count.counted("endpoint"))" }
        list(ids)
      }
    }
  }

  private func list(_ ids: [String]) -> Markup {
    Tag.ul(.class("names")) { for id in ids { Tag.li { endpoint(id) } } }
  }

  /// The id of an endpoint, with a link to its page if it has one.
  private func endpoint(_ id: String) -> Markup {
    guard let path = paths[id] else { return Tag.code { Wording.breakable(id) } }
    return Tag.a(.href(page.link(path))) { Tag.code { Wording.breakable(id) } }
  }

  private func table(_ rows: [ChangeReport.Row]) -> Markup {
    Tag.table {
      Tag.thead {
        Tag.tr { for title in ["Requests", "Swift", "Field", "Change"] { Tag.th(.scope("col")) { title } } }
      }
      Tag.tbody {
        for row in rows {
          Tag.tr {
            verdict(row.wire)
            verdict(row.swift)
            Tag.td { if !row.place.isEmpty { Tag.code { row.place } } }
            Tag.td(.class("words")) { row.words }
          }
        }
      }
    }
  }

  private func verdict(_ verdict: CatalogChange.Verdict) -> Markup {
    Tag.td(.class(verdict.rawValue)) {
      switch verdict {
      case .breaking: "break"
      case .warning: "look"
      case .compatible: "fine"
      }
    }
  }
}
