/** The place of a text in a notice; long ones may break after a stroke. */
export function FieldPath({ path }: { readonly path: string }) {
  return (
    <code className="path">
      {path.split('/').map((part, index) => (
        <span key={index}>
          {index === 0 ? null : (
            <>
              /<wbr />
            </>
          )}
          {part}
        </span>
      ))}
    </code>
  )
}
