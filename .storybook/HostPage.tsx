/** A few elements of the page around, to see what its style sheet does to what is not ours. */
export function HostPage() {
  return (
    <div className="story-host" aria-hidden="true">
      <h2>Heading of the page</h2>
      <p>
        Text of the page, with <b>weight</b>.
      </p>
      <table>
        <tbody>
          <tr>
            <td>Cell</td>
            <td>of the page</td>
          </tr>
        </tbody>
      </table>
      <svg width="24" height="24">
        <path d="M2 2h20v20z" />
      </svg>
    </div>
  );
}
