/** `import()` for dist/cli.cjs: code that V8 kept from an earlier run has none of its own. */
exports.importModule = (name) => import(name)
