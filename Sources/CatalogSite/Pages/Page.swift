import Files
import ModelCatalog

/// The frame of every page: head, navigation and footer around the content.
struct Page {
  /// The pages in the navigation; the raw value is the file's path.
  enum Section: String, CaseIterable {
    case index = "index.html"
    case overview = "overview.html"
    case changes = "changes.html"

    var title: String {
      switch self {
      case .index: "Index"
      case .overview: "Overview"
      case .changes: "Changes"
      }
    }
  }

  /// The file's path below the site's folder.
  let path: String
  let title: String
  /// Whether the site has a page of changes.
  let hasChanges: Bool
  /// The class of the page's body, which the style sheet uses.
  let kind: String

  /// A link from this page to another file of the site.
  func link(_ target: String, fragment: String? = nil) -> Link { Link(to: target, from: path, fragment: fragment) }

  func file(@MarkupBuilder content: () -> Markup) -> OutputFile {
    let page = Tag.html(.lang("en")) {
      Tag.head {
        Tag.meta(.charset("utf-8"))
        Tag.meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
        Tag.meta(.name("color-scheme"), .content("light dark"))
        Tag.title { title }
        Tag.link(.rel("icon"), .href(.icon))
        Tag.link(.rel("stylesheet"), .href(link(Asset.style)))
        Tag.script(.src(link(Asset.script)), .defer)
      }
      Tag.body(.class(kind)) {
        Tag.a(.class("skip"), .href(Link(fragment: "main"))) { "Skip to the content" }
        Tag.header(.class("masthead")) {
          Tag.p(.class("site")) { "Model catalog" }
          Tag.nav(.aria("label", "Pages")) {
            Tag.ul { for section in Section.allCases { item(section) } }
          }
        }
        Tag.main(.id("main"), .tabindex(-1), content: content)
        Tag.footer {
          Tag.p { "Made by modelgen from the catalog. No document states the rules marked as inferred." }
        }
      }
    }
    return OutputFile(path: path, text: Markup.document(page))
  }

  private func item(_ section: Section) -> Markup? {
    if section == .changes, !hasChanges { return nil }
    return Tag.li {
      if section.rawValue == path {
        Tag.a(.href(link(section.rawValue)), .aria("current", "page")) { section.title }
      } else {
        Tag.a(.href(link(section.rawValue))) { section.title }
      }
    }
  }
}

extension Endpoint {
  /// The path of the endpoint's page below the site's folder.
  var pagePath: String { "\(provider)/\(id).html" }
}
