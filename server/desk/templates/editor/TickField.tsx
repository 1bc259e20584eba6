type Given = {
  readonly label: string;
  readonly isTicked: boolean;
  readonly onChange: (isTicked: boolean) => void;
};

export const TickField = ({ label, isTicked, onChange }: Given) => (
  <label className="check">
    <input type="checkbox" checked={isTicked} onChange={({ target }) => onChange(target.checked)} />
    <span>{label}</span>
  </label>
);
