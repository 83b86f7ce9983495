export function App() {
  return <main>Apparatus</main>;
}
