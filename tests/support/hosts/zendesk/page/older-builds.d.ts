declare module 'cke35' {
  const build: unknown;
  export default build;
}
