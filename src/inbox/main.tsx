import { render } from 'preact';

render(<h1>Holub</h1>, document.body);
