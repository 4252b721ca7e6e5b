// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "ModelBindings",
  // The first systems whose Foundation has what modelgen uses. The package has not been tried on them yet.
  platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9)],
  products: [
    .library(name: "ModelBindings", targets: ["ModelBindings"]),
    .library(name: "ModelClient", targets: ["ModelClient"]),
    // Static, since SwiftPM builds the whole package instead of a product whose type is left to it.
    .library(name: "RunComfy", type: .static, targets: ["RunComfy"]),
    .library(name: "RunComfyService", type: .static, targets: ["RunComfyService"]),
    .library(name: "RunningHub", type: .static, targets: ["RunningHub"]),
    .library(name: "RunningHubService", type: .static, targets: ["RunningHubService"]),
    .executable(name: "modelgen", targets: ["modelgen"]),
    .executable(name: "modelrun", targets: ["modelrun"]),
  ],
  targets: [
    .target(name: "ModelBindings"),
    .target(name: "Files", dependencies: ["ModelBindings"]),
    .target(name: "ModelCatalog", dependencies: ["ModelBindings", "Files"]),
    .target(name: "CatalogExport", dependencies: ["ModelBindings", "Files", "ModelCatalog"]),
    .target(name: "CatalogImport", dependencies: ["ModelBindings", "Files", "ModelCatalog", "CatalogExport"]),
    .target(name: "CatalogReview", dependencies: ["ModelBindings", "Files", "ModelCatalog", "CatalogImport"]),
    .target(name: "SwiftEmitter", dependencies: ["ModelBindings", "Files", "ModelCatalog", "CatalogExport"]),
    .target(
      name: "CatalogSite",
      dependencies: ["ModelBindings", "Files", "ModelCatalog", "CatalogExport", "CatalogReview", "SwiftEmitter"],
      resources: [.embedInCode("Assets/site.css"), .embedInCode("Assets/site.js")]),
    .target(name: "CommandLineSupport", dependencies: ["ModelBindings", "Files"]),
    .executableTarget(
      name: "modelgen",
      dependencies: [
        "ModelBindings", "Files", "ModelCatalog", "CatalogImport", "CatalogReview", "CatalogExport", "SwiftEmitter",
        "CatalogSite", "CommandLineSupport",
      ]),
    .executableTarget(name: "ExampleApp", dependencies: ["ModelBindings", "ModelClient", "RunComfy", "RunningHub"]),
    .executableTarget(
      name: "modelbench", dependencies: ["ModelBindings", "ModelCatalog", "CatalogExport", "RunComfy"]),
    .target(
      name: "ModelClient", dependencies: ["ModelBindings", "Files", "RunComfyService", "RunningHubService"]),
    .executableTarget(
      name: "modelrun",
      dependencies: ["ModelBindings", "Files", "ModelCatalog", "ModelClient", "CommandLineSupport"]),
    .target(name: "RunComfy", dependencies: ["ModelBindings"], path: "Generated/RunComfy"),
    .target(name: "RunComfyService", dependencies: ["ModelBindings"], path: "Generated/RunComfyService"),
    .target(name: "RunningHub", dependencies: ["ModelBindings"], path: "Generated/RunningHub"),
    .target(name: "RunningHubService", dependencies: ["ModelBindings"], path: "Generated/RunningHubService"),
    .target(
      name: "TestSupport", dependencies: ["ModelBindings", "Files", "ModelCatalog", "CommandLineSupport"],
      path: "Tests/TestSupport"),
    .testTarget(
      name: "AgreementTests", dependencies: ["ModelBindings", "ModelCatalog", "CatalogExport", "TestSupport"]),
    .testTarget(name: "ModelBindingsTests", dependencies: ["ModelBindings", "TestSupport"]),
    .testTarget(name: "FilesTests", dependencies: ["ModelBindings", "Files", "TestSupport"]),
    .testTarget(name: "ModelCatalogTests", dependencies: ["ModelBindings", "Files", "ModelCatalog", "TestSupport"]),
    .testTarget(
      name: "CatalogExportTests",
      dependencies: ["ModelBindings", "Files", "ModelCatalog", "CatalogExport", "TestSupport"]),
    .testTarget(
      name: "CatalogImportTests",
      dependencies: [
        "ModelBindings", "Files", "ModelCatalog", "CatalogExport", "CatalogImport", "CatalogReview", "TestSupport",
      ]),
    .testTarget(
      name: "CatalogReviewTests",
      dependencies: [
        "ModelBindings", "Files", "ModelCatalog", "CatalogImport", "CatalogReview", "SwiftEmitter", "TestSupport",
      ]),
    .testTarget(
      name: "FuzzTests", dependencies: ["ModelBindings", "Files", "ModelCatalog", "CatalogImport", "TestSupport"]),
    .testTarget(
      name: "SwiftEmitterTests",
      dependencies: ["ModelBindings", "Files", "ModelCatalog", "CatalogExport", "SwiftEmitter", "TestSupport"],
      exclude: ["Golden"]),
    .testTarget(
      name: "GeneratedTests",
      dependencies: [
        "ModelBindings", "Files", "ModelCatalog", "CatalogExport", "SwiftEmitter", "RunComfy", "RunComfyService",
        "RunningHub", "RunningHubService", "TestSupport",
      ]),
    .testTarget(
      name: "CatalogSiteTests",
      dependencies: [
        "ModelBindings", "Files", "ModelCatalog", "CatalogReview", "CatalogSite", "SwiftEmitter", "TestSupport",
      ]),
    .testTarget(
      name: "ModelClientTests",
      dependencies: [
        "ModelBindings", "Files", "ModelClient", "RunComfy", "RunComfyService", "RunningHub", "RunningHubService",
        "TestSupport",
      ]),
    .testTarget(
      name: "ModelgenTests",
      dependencies: ["modelgen", "ModelBindings", "Files", "ModelCatalog", "CommandLineSupport", "TestSupport"],
      exclude: ["Browser", "Golden"]),
    .testTarget(
      name: "ModelrunTests",
      dependencies: [
        "modelrun", "ModelBindings", "Files", "ModelCatalog", "ModelClient", "CommandLineSupport", "TestSupport",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "DocumentationTests",
      dependencies: ["ExampleApp", "ModelBindings", "ModelClient", "RunComfy", "RunningHub", "TestSupport"],
      exclude: ["PublicAPI"]),
  ],
  swiftLanguageModes: [.v6]
)
