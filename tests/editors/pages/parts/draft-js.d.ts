/** The little of Draft.js that is used here; the package has no types. */
declare module "draft-js" {
  export class ContentState {
    static createFromText(text: string): ContentState;
    getPlainText(delimiter: string): string;
  }
  export class EditorState {
    static createEmpty(): EditorState;
    static createWithContent(content: ContentState): EditorState;
    getCurrentContent(): ContentState;
    getSelection(): { getFocusOffset(): number };
  }
  export const Editor: import("react").ComponentType<{
    editorState: EditorState;
    onChange(state: EditorState): void;
    placeholder?: string;
  }>;
}
