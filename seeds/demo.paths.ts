export const demoPaths = {
  day: () => '/workspace/demo/day',
};
