/** Made by the build from the files in `data/`. */
declare module 'virtual:embedded-package' {
  const compact: import('./compactPackage').CompactPackage
  export default compact
}
